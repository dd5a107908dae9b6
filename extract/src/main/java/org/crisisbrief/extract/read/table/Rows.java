package org.crisisbrief.extract.read.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crisisbrief.extract.read.TextBuilder;

/**
 * A table as paragraphs: one a row, each value behind the heading of its column, as in {@code Date: 5 March; Killed: 3}. A table
 * without headings gives its values alone. The row of headings is left out where other rows follow it.
 */
public final class Rows {

    private static final int LONGEST_HEADING = 80;
    private static final Pattern VALUE = Pattern.compile("[-+]?[\\d.,:/%\\s-]*\\d[\\d.,:/%\\s-]*");

    private Rows() {}

    public static List<String> paragraphs(List<List<String>> table) {
        List<List<String>> rows = table.stream()
                .map(row -> row.stream().map(TextBuilder::tidy).toList())
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        int first = 0;
        // A title above the table fills one cell only.
        List<String> paragraphs = new ArrayList<>();
        while (first < rows.size() - 1 && filled(rows.get(first)) == 1 && filled(rows.get(first + 1)) > 1) {
            paragraphs.add(values(rows.get(first++), List.of()));
        }
        List<String> head = first < rows.size() - 1 && isHead(rows.get(first)) ? rows.get(first++) : List.of();
        for (List<String> row : rows.subList(first, rows.size())) {
            paragraphs.add(values(row, head));
        }
        return paragraphs;
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
