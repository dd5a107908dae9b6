package org.crisisbrief.extract.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.OverBudget;
import org.crisisbrief.extract.read.TextBuilder;

/** Puts the characters of a page together to pieces of lines. */
final class Pieces {

    /** Baselines that differ by less than this part of the font size are one line; it spans raised marks of notes too. */
    private static final float SAME_LINE = 0.35f;

    /** A gap of this part of the font size parts words. */
    private static final float WORD_GAP = 0.16f;

    /** A gap of this part of the font size parts columns. */
    private static final float COLUMN_GAP = 1.0f;

    private Pieces() {}

    static List<Piece> of(List<Glyph> glyphs, Budget budget) throws OverBudget {
        List<Glyph> byLine = new ArrayList<>(glyphs);
        byLine.sort(Comparator.comparingDouble(Glyph::y).thenComparingDouble(Glyph::x));
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= byLine.size(); i++) {
            boolean next = i == byLine.size()
                    || byLine.get(i).y() - byLine.get(i - 1).y()
                            > SAME_LINE
                                    * Math.min(
                                            byLine.get(i).size(),
                                            byLine.get(i - 1).size())
                    || byLine.get(i).y() - byLine.get(from).y()
                            > 0.6f * byLine.get(from).size();
            if (next) {
                budget.steps(i - from);
                line(byLine.subList(from, i), pieces);
                from = i;
            }
        }
        return List.copyOf(pieces);
    }

    private static void line(List<Glyph> line, List<Piece> pieces) {
        List<Glyph> glyphs = new ArrayList<>(line);
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        StringBuilder text = new StringBuilder();
        List<Glyph> of = new ArrayList<>();
        float end = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.text().isBlank()) {
                continue;
            }
            if (!of.isEmpty()) {
                Glyph last = of.get(of.size() - 1);
                // Printed twice to look bold.
                if (glyph.text().equals(last.text()) && glyph.x() - last.x() < 0.3f * last.width()) {
                    continue;
                }
                float gap = glyph.x() - end;
                float size = Math.max(glyph.size(), last.size());
                if (gap > COLUMN_GAP * size) {
                    add(text, of, pieces);
                } else if (gap > WORD_GAP * size || blankBetween(glyphs, end, glyph.x(), size)) {
                    text.append(' ');
                }
            }
            text.append(glyph.text());
            of.add(glyph);
            end = of.size() == 1 ? glyph.end() : Math.max(end, glyph.end());
        }
        add(text, of, pieces);
    }

    /** Whether a blank was set between two characters, although little room is left between them. */
    private static boolean blankBetween(List<Glyph> glyphs, float from, float to, float size) {
        return to - from > 0.05f * size
                && glyphs.stream().anyMatch(g -> g.text().isBlank() && g.x() >= from - 0.2f * size && g.x() < to);
    }

    private static void add(StringBuilder text, List<Glyph> of, List<Piece> pieces) {
        String words = TextBuilder.tidy(text.toString());
        if (!words.isEmpty()) {
            double end = of.stream().mapToDouble(Glyph::end).max().orElse(0);
            pieces.add(new Piece(words, of.get(0).x(), (float) end, baseline(of), size(of)));
        }
        text.setLength(0);
        of.clear();
    }

    private static float baseline(List<Glyph> of) {
        List<Float> all = of.stream().map(Glyph::y).sorted().toList();
        return all.get(all.size() / 2);
    }

    private static float size(List<Glyph> of) {
        List<Float> all = of.stream().map(Glyph::size).sorted().toList();
        return all.get(all.size() / 2);
    }
}
