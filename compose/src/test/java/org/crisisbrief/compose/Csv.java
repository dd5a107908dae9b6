package org.crisisbrief.compose;

import java.util.ArrayList;
import java.util.List;

/** Reads what RFC 4180 says a CSV file is, strictly. */
final class Csv {

    private Csv() {}

    static List<List<String>> read(String csv) {
        if (csv.charAt(0) != '\uFEFF') {
            throw new IllegalArgumentException("no byte order mark");
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int i = 1;
        while (i < csv.length()) {
            StringBuilder cell = new StringBuilder();
            expect(csv, i++, '"');
            while (csv.charAt(i) != '"' || csv.startsWith("\"\"", i)) {
                i += csv.charAt(i) == '"' ? 1 : 0;
                cell.append(csv.charAt(i++));
            }
            row.add(cell.toString());
            i++;
            if (csv.charAt(i) == ',') {
                i++;
            } else {
                expect(csv, i++, '\r');
                expect(csv, i++, '\n');
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        return rows;
    }

    private static void expect(String csv, int at, char c) {
        if (csv.charAt(at) != c) {
            throw new IllegalArgumentException("at " + at + ": not " + (int) c + " but " + (int) csv.charAt(at));
        }
    }
}
