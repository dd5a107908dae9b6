package org.crisisbrief.extract.read.table;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crisisbrief.extract.read.TextBuilder;

/**
 * A table as paragraphs: one a row, each value behind the heading of its column, as in {@code Date: 5 March; Killed: 3}. A table
 * without headings gives its values alone. The row of headings is left out where other rows follow it.
 */
public final class Rows {

    /** Cells of more characters do not hold values: the table lays out a page. */
    public static final int LONGEST_CELL = 300;

    private static final int LONGEST_HEADING = 80;
    private static final Pattern VALUE = Pattern.compile("[-+]?[\\d.,:/%\\s-]*\\d[\\d.,:/%\\s-]*");

    private Rows() {}

    /**
     * A row as a paragraph.
     *
     * @param index which row of the table it is, counted from 0
     * @param paragraph its values behind their headings
     */
    public record Told(int index, String paragraph) {}

    /** The paragraphs, each made when it is asked for: behind long headings a table of small numbers is large. */
    public static List<String> paragraphs(List<List<String>> table) {
        return lazily(told(table), Told::paragraph);
    }

    /** The rows that are paragraphs, in order; those without a word, and that of the headings, are left out. */
    public static List<Told> told(List<List<String>> table) {
        List<List<String>> rows = table.stream()
                .map(row -> row.stream().map(TextBuilder::tidy).toList())
                .toList();
        List<Integer> filled = IntStream.range(0, rows.size())
                .filter(i -> filled(rows.get(i)) > 0)
                .boxed()
                .toList();
        int last = filled.size() - 1;
        int first = 0;
        // A title above the table fills one cell only.
        while (first < last
                && filled(rows.get(filled.get(first))) == 1
                && filled(rows.get(filled.get(first + 1))) > 1) {
            first++;
        }
        boolean hasHead = first < last && isHead(rows.get(filled.get(first)));
        int heading = hasHead ? filled.get(first) : -1;
        List<String> head = hasHead ? rows.get(heading) : List.of();
        return lazily(
                filled.stream().filter(i -> i != heading).toList(),
                i -> new Told(i, values(rows.get(i), i > heading ? head : List.of())));
    }

    private static <A, B> List<B> lazily(List<A> list, Function<A, B> made) {
        return new AbstractList<>() {
            @Override
            public B get(int index) {
                return made.apply(list.get(index));
            }

            @Override
            public int size() {
                return list.size();
            }
        };
    }

    private static String values(List<String> row, List<String> head) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                String heading = i < head.size() ? head.get(i) : "";
                values.add(heading.isEmpty() ? row.get(i) : heading.replaceFirst(":$", "") + ": " + row.get(i));
            }
        }
        return String.join("; ", values);
    }

    /** Two or more different short texts, no numbers among them, in nearly every column. */
    private static boolean isHead(List<String> row) {
        Set<String> names = new HashSet<>();
        for (String cell : row) {
            boolean fits =
                    cell.length() <= LONGEST_HEADING && !VALUE.matcher(cell).matches();
            if (!fits || (!cell.isEmpty() && !names.add(cell))) {
                return false;
            }
        }
        return names.size() >= 2 && names.size() * 3 >= row.size() * 2;
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
