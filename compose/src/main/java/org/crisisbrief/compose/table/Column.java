package org.crisisbrief.compose.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param tag its hashtag of the Humanitarian Exchange Language (HXL 1.1); empty if it has none
 * @param cell what it holds of a row, ready for the file
 */
record Column<T>(String header, String tag, Function<T, String> cell) {

    static <T> Column<T> text(String header, String tag, Function<T, String> value) {
        return new Column<>(header, tag, row -> Cell.text(value.apply(row)));
    }
}
