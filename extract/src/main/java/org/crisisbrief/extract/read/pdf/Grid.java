package org.crisisbrief.extract.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crisisbrief.extract.read.table.Rows;

/** A table on a page: lines of several pieces that stand below each other. A line that leaves the first column empty goes on with its row. */
final class Grid {

    /** Lines of several pieces in a row that make a table. */
    private static final int LINES = 2;

    private final int count;
    private final float[] left;
    private final float[] right;

    /** How many lines from an index on make a table; 0 if none does. */
    static int length(List<Line> lines, int from) {
        int to = from;
        int wide = 0;
        while (to < lines.size() && (lines.get(to).pieces().size() > 1 || goesOn(lines, from, to))) {
            wide += lines.get(to).pieces().size() > 1 ? 1 : 0;
            to++;
        }
        while (to > from && lines.get(to - 1).pieces().size() < 2 && !goesOn(lines, from, to - 1)) {
            to--;
        }
        return wide >= LINES && aligned(lines.subList(from, to)) ? to - from : 0;
    }

    /** A single piece below the second or a later column, close to the line above. */
    private static boolean goesOn(List<Line> lines, int from, int at) {
        Line line = lines.get(at);
        return at > from
                && line.x() > lines.get(from).x() + line.size()
                && line.y() - lines.get(at - 1).y() < 1.5f * line.size();
    }

    /** Whether two lines share the left or right edges of two pieces; headings above may stand in the middle of their columns. */
    private static boolean aligned(List<Line> lines) {
        for (int i = 1; i < lines.size(); i++) {
            List<Piece> above = lines.get(i - 1).pieces();
            List<Piece> below = lines.get(i).pieces();
            long shared = above.stream()
                    .filter(a -> below.stream()
                            .anyMatch(b -> Math.abs(a.x() - b.x()) < 3 || Math.abs(a.end() - b.end()) < 3))
                    .count();
            if (shared >= 2) {
                return true;
            }
        }
        return false;
    }

    static List<String> rows(List<Line> lines) {
        Grid grid = new Grid(lines);
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            boolean goesOn = !rows.isEmpty() && grid.column(line, 0) > 0;
            List<String> row = goesOn ? rows.get(rows.size() - 1) : new ArrayList<>();
            for (int i = 0; i < line.pieces().size(); i++) {
                int column = grid.column(line, i);
                while (row.size() <= column) {
                    row.add("");
                }
                row.set(column, (row.get(column) + " " + line.pieces().get(i).text()).strip());
            }
            if (!goesOn) {
                rows.add(row);
            }
        }
        return Rows.paragraphs(rows);
    }

    /** The columns, as wide as the pieces in them, by the lines that fill them all. */
    private Grid(List<Line> lines) {
        count = lines.stream().mapToInt(line -> line.pieces().size()).max().orElse(0);
        left = new float[count];
        right = new float[count];
        Arrays.fill(left, Float.MAX_VALUE);
        for (Line line : lines) {
            for (int i = 0; i < count && line.pieces().size() == count; i++) {
                left[i] = Math.min(left[i], line.pieces().get(i).x());
                right[i] = Math.max(right[i], line.pieces().get(i).end());
            }
        }
    }

    /** The column of a line's piece: by its place among them if all are there, else that which is nearest. */
    private int column(Line line, int index) {
        if (line.pieces().size() == count) {
            return index;
        }
        Piece piece = line.pieces().get(index);
        int nearest = 0;
        float least = Float.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            float distance = Math.max(left[i], piece.x()) - Math.min(right[i], piece.end());
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
