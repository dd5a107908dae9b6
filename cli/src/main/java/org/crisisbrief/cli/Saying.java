package org.crisisbrief.cli;

import java.util.Locale;
import java.util.StringJoiner;
import org.crisisbrief.model.document.QuotationMarks;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Fact;

/** What a fact holds, on one line, in the words of the data. */
final class Saying {

    private static final QuotationMarks MARKS = QuotationMarks.of(Locale.ENGLISH);

    private Saying() {}

    /** "casualties", "event" and so on. */
    static String kind(Fact fact) {
        return fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    static String of(Fact fact) {
        if (fact instanceof Fact.Statement s) {
            return parts(word(s.mode()), s.stance().map(Saying::word).orElse(""), quoted(s.content()));
        }
        if (fact instanceof Fact.Casualties c) {
            String people = c.people().text().isEmpty() ? "people" : c.people().text();
            return parts(
                    word(c.harm()),
                    quoted(c.quantity().text()),
                    people + " (" + word(c.people().group()) + ")");
        }
        if (fact instanceof Fact.Event e) {
            return parts(
                    word(e.type()),
                    quoted(e.text()),
                    word(e.status()),
                    when(e.date()),
                    e.place().name());
        }
        if (fact instanceof Fact.Deployment d) {
            return parts(word(d.status()), d.contributor(), d.force(), d.to(), when(d.date()));
        }
        if (fact instanceof Fact.Measure m) {
            return parts(
                    m.what(),
                    m.by(),
                    quoted(m.text()),
                    when(m.date()),
                    m.place().name());
        }
        if (fact instanceof Fact.Position p) {
            return parts(p.actor(), word(p.stance()), quoted(p.text()), when(p.date()));
        }
        Fact.Cause cause = (Fact.Cause) fact;
        return parts("cause " + quoted(cause.cause()), "effect " + quoted(cause.effect()));
    }

    private static String when(DateValue date) {
        String start = date.start().map(Object::toString).orElse("");
        String end = date.end().map(Object::toString).orElse("");
        String days = start.equals(end) ? start : start + " to " + end;
        return days.isEmpty() ? date.text() : days + " (" + word(date.precision()) + ")";
    }

    /** A document's words between marks of quotation, those inside set as single. */
    static String quoted(String words) {
        return words.isEmpty() ? "" : MARKS.around(words);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String parts(String... parts) {
        StringJoiner joined = new StringJoiner("; ");
        for (String part : parts) {
            if (!part.isEmpty()) {
                joined.add(part);
            }
        }
        return joined.toString();
    }
}
