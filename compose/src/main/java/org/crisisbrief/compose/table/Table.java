package org.crisisbrief.compose.table;

import java.util.List;
import java.util.function.Function;

/**
 * A table as a CSV file (RFC 4180): a row of headers, a row of HXL hashtags, then the rows; lines end with CR LF, and a byte order
 * mark tells a spreadsheet that it is UTF-8.
 *
 * @param name what it holds: "events"
 */
public record Table(String name, String csv) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static <T> Table of(String name, List<Column<T>> columns, List<T> rows) {
        StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
        line(csv, columns, column -> Cell.text(column.header()));
        line(csv, columns, column -> Cell.text(column.tag()));
        for (T row : rows) {
            line(csv, columns, column -> column.cell().apply(row));
        }
        return new Table(name, csv.toString());
    }

    private static <T> void line(StringBuilder csv, List<Column<T>> columns, Function<Column<T>, String> cell) {
        String separator = "";
        for (Column<T> column : columns) {
            csv.append(separator).append(cell.apply(column));
            separator = ",";
        }
        csv.append("\r\n");
    }
}
