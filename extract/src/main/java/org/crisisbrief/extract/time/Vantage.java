package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;

/**
 * Where a time expression is read from.
 *
 * @param document the day that the document dates from, if known
 * @param tense whether the words around it put it in the past or the future
 * @param told what the text told of before it
 */
record Vantage(Optional<LocalDate> document, Tense tense, Optional<Told> told) {

    /** The view of an expression by itself. */
    static Vantage of(Optional<LocalDate> document) {
        return new Vantage(document, Tense.OPEN, Optional.empty());
    }

    static Vantage of(Optional<LocalDate> document, AnnotatedText text, Mention mention, List<Mention> before) {
        return new Vantage(document, Tense.of(text, mention.span()), Optional.of(new Told(text, mention, before)));
    }

    boolean ahead() {
        return tense == Tense.AHEAD;
    }

    Optional<LocalDate> toldDay() {
        return told.flatMap(Told::day);
    }

    Optional<LocalDate> recentDay() {
        return told.flatMap(Told::recentDay);
    }

    Optional<Integer> toldYear() {
        return told.flatMap(t -> t.year(document.isEmpty()));
    }

    /** The day that the document dates from, as the anchor of what is worked out from it. */
    Optional<String> anchor() {
        return document.map(LocalDate::toString);
    }
}
