package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a time expression is read from.
 *
 * @param document the day that the document dates from, if known
 * @param ahead whether the words around it put it in the future
 * @param told the day last told of in its paragraph
 * @param year the year that the paragraph speaks of, if it names one
 */
record Vantage(Optional<LocalDate> document, boolean ahead, Optional<LocalDate> told, Optional<Integer> year) {

    /** A document without a date. */
    static final Vantage NONE = of(Optional.empty());

    static Vantage of(Optional<LocalDate> document) {
        return new Vantage(document, false, Optional.empty(), Optional.empty());
    }

    /** The day that the document dates from, as the anchor of what is worked out from it. */
    Optional<String> anchor() {
        return document.map(LocalDate::toString);
    }
}
