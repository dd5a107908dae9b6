package org.crisisbrief.extract.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.OverBudget;

/**
 * Parts the pieces of a page into columns, by recursion: where a gutter runs between wide lines, what is above it comes first, then
 * the left column, then the right one. What is narrow on both sides of a gap is a table and stays together.
 */
final class ReadingOrder {

    private static final int DEEPEST = 6;

    /** A column has at least so many lines. */
    private static final int LINES = 4;

    /** Half of a column's lines are at least so wide, in units of the font size. */
    private static final float WIDE = 9;

    private final Budget budget;
    private final List<List<Piece>> columns = new ArrayList<>();

    private ReadingOrder(Budget budget) {
        this.budget = budget;
    }

    /** The columns of a page in reading order, each from top to bottom. */
    static List<List<Piece>> of(Page page, Budget budget) throws OverBudget {
        ReadingOrder order = new ReadingOrder(budget);
        order.part(page.pieces(), 0);
        return order.columns;
    }

    private void part(List<Piece> pieces, int depth) throws OverBudget {
        Optional<Float> gutter = depth < DEEPEST ? gutter(pieces) : Optional.empty();
        if (gutter.isEmpty()) {
            if (!pieces.isEmpty()) {
                columns.add(pieces);
            }
            return;
        }
        float x = gutter.get();
        List<Piece> across = new ArrayList<>();
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        for (Piece piece : pieces) {
            if (crosses(piece, x)) {
                part(left, depth + 1);
                part(right, depth + 1);
                left.clear();
                right.clear();
                across.add(piece);
            } else {
                if (!across.isEmpty()) {
                    part(List.copyOf(across), depth + 1);
                    across.clear();
                }
                (piece.x() < x ? left : right).add(piece);
            }
        }
        part(List.copyOf(across), depth + 1);
        part(left, depth + 1);
        part(right, depth + 1);
    }

    /** The place that the fewest lines cross, of those where columns begin. */
    private Optional<Float> gutter(List<Piece> pieces) throws OverBudget {
        TreeSet<Integer> starts = new TreeSet<>();
        pieces.forEach(piece -> starts.add(Math.round(piece.x())));
        Optional<Float> best = Optional.empty();
        int most = 0;
        for (int start : starts) {
            budget.steps(pieces.size());
            float x = start - 2;
            List<Piece> left = pieces.stream().filter(p -> p.end() <= x).toList();
            List<Piece> right = pieces.stream().filter(p -> p.x() >= x).toList();
            int crossing = pieces.size() - left.size() - right.size();
            int score = Math.min(left.size(), right.size()) * 3 - crossing * 2;
            if (score > most
                    && crossing * 2 <= left.size() + right.size()
                    && isColumn(left)
                    && isColumn(right)
                    && sideBySide(left, right)) {
                most = score;
                best = Optional.of(x);
            }
        }
        return best;
    }

    private static boolean crosses(Piece piece, float x) {
        return piece.x() < x && piece.end() > x;
    }

    private static boolean isColumn(List<Piece> pieces) {
        if (pieces.size() < LINES) {
            return false;
        }
        long wide = pieces.stream().filter(p -> p.width() >= WIDE * p.size()).count();
        return wide * 2 >= pieces.size();
    }

    /** Whether most lines of the shorter side have the other side beside them. */
    private static boolean sideBySide(List<Piece> left, List<Piece> right) {
        float top = Math.max(top(left), top(right));
        float bottom = Math.min(bottom(left), bottom(right));
        List<Piece> shorter = left.size() < right.size() ? left : right;
        long beside = shorter.stream()
                .filter(p -> p.y() >= top - 2 && p.y() <= bottom + 2)
                .count();
        return beside * 2 > shorter.size();
    }

    private static float top(List<Piece> pieces) {
        return pieces.stream()
                .min(Comparator.comparingDouble(Piece::y))
                .orElseThrow()
                .y();
    }

    private static float bottom(List<Piece> pieces) {
        return pieces.stream()
                .max(Comparator.comparingDouble(Piece::y))
                .orElseThrow()
                .y();
    }
}
