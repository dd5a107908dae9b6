package org.crisisbrief.model.document;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How wide the columns of a table are set: as their shares say, but no column narrower than its longest word. A word that
 * would take more than a quarter of the table must break.
 *
 * @param table the width of the table
 * @param letter the usual width of a letter
 * @param margins of a cell, left and right together; all lengths in one unit
 */
public record ColumnWidths(double table, double letter, double margins) {

    private static final int WIDEST = 4;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \\t\\n]+|(?<=[-/_–—])");

    /** The widths, which add up to that of the table. */
    public double[] of(Block.Table source) {
        double[] least = new double[source.columns().size()];
        source.head().forEach(row -> measure(row, least));
        source.body().forEach(row -> measure(row, least));
        double[] widths =
                source.columns().stream().mapToDouble(Block.Column::share).toArray();
        scale(widths, new boolean[widths.length], table);
        boolean[] held = new boolean[widths.length];
        if (Arrays.stream(least).sum() <= table) {
            while (hold(widths, least, held)) {
                double taken = 0;
                for (int i = 0; i < widths.length; i++) {
                    taken += held[i] ? widths[i] : 0;
                }
                scale(widths, held, table - taken);
            }
        }
        return widths;
    }

    /** Sets columns that are too narrow to their least width; whether there were any. */
    private static boolean hold(double[] widths, double[] least, boolean[] held) {
        boolean some = false;
        for (int i = 0; i < widths.length; i++) {
            if (!held[i] && widths[i] < least[i]) {
                widths[i] = least[i];
                held[i] = true;
                some = true;
            }
        }
        return some;
    }

    /** Lets the columns that are not held share a width as they did. */
    private static void scale(double[] widths, boolean[] held, double width) {
        double sum = 0;
        for (int i = 0; i < widths.length; i++) {
            sum += held[i] ? 0 : widths[i];
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = held[i] ? widths[i] : widths[i] * width / sum;
        }
    }

    private void measure(Block.Row row, double[] least) {
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            if (cell.span() == 1) {
                double wanted = longestInBlocks(cell.content()) * letter + margins;
                least[column] = Math.max(least[column], Math.min(wanted, table / WIDEST));
            }
            column += cell.span();
        }
    }

    private static int longestInBlocks(List<Block> blocks) {
        int longest = 0;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                longest = Math.max(longest, longest(paragraph.content()));
            } else if (block instanceof Block.ItemList list) {
                for (List<Block> item : list.items()) {
                    longest = Math.max(longest, longestInBlocks(item));
                }
            }
        }
        return longest;
    }

    private static int longest(List<Inline> content) {
        int longest = 0;
        for (Inline inline : content) {
            longest = Math.max(longest, longest(inline));
        }
        return longest;
    }

    private static int longest(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return longest(text.value());
        } else if (inline instanceof Inline.Quotation quotation) {
            return longest(quotation.words());
        } else if (inline instanceof Inline.Foreign foreign) {
            return longest(foreign.words());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return longest(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            return longest(strong.content());
        } else if (inline instanceof Inline.Sentence sentence) {
            return longest(sentence.content());
        } else if (inline instanceof Inline.Link link) {
            return longest(link.content());
        } else if (inline instanceof Inline.References references) {
            return references.targets().stream()
                    .mapToInt(reference -> longest(reference.label()) + 2)
                    .max()
                    .orElse(0);
        }
        return 0;
    }

    private static int longest(String text) {
        int longest = 0;
        for (String word : BETWEEN_WORDS.split(text)) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
