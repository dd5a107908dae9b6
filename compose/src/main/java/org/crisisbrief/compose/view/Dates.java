package org.crisisbrief.compose.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.compose.wording.Days;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.source.At;

/** Days in words, and what they rest on. */
final class Dates {

    private final Situation situation;
    private final Texts texts;
    private final Phrases phrases;
    private final boolean foreign;
    private final Days days;
    private final Days reading;

    Dates(Situation situation, Locale language, Texts texts, Phrases phrases) {
        this.situation = situation;
        this.texts = texts;
        this.phrases = phrases;
        this.foreign = !language.equals(Desk.READING);
        this.days = new Days(language);
        this.reading = new Days(Desk.READING);
    }

    /** "6 January 2022". */
    String day(LocalDate day) {
        return days.day(day);
    }

    /** "4–5 January 2022", "31 December 2021 – 2 January 2022". */
    String range(LocalDate start, LocalDate end) {
        return days.range(start, end);
    }

    /** The days of a date without a word about how they are known; empty if there are none. */
    String plain(DateValue date) {
        if (date.start().isPresent()) {
            LocalDate end = date.end().orElse(date.start().get());
            LocalDate start = date.start().get();
            if (date.precision() == DateValue.Precision.CONFLICT && !end.equals(start)) {
                boolean sameMonth = start.getYear() == end.getYear() && start.getMonth() == end.getMonth();
                String first = sameMonth ? days.first(start) : day(start);
                return phrases.plain("date.or", Map.of("first", first, "second", day(end)));
            }
            return range(date.start().get(), end);
        }
        return date.end()
                .map(e -> phrases.plain("date.by", Map.of("day", day(e))))
                .orElse("");
    }

    /** Whether the source's words give day and month of the year in which the newest document was written. */
    boolean needsNoYear(DateValue date) {
        return date.precision() == DateValue.Precision.STATED
                && date.end().isPresent()
                && date.start().equals(date.end())
                && situation
                        .asOf()
                        .filter(d -> d.getYear() == date.end().get().getYear())
                        .isPresent()
                && date.text().contains(reading.month(date.end().get()));
    }

    /** The date as a table gives it: days, with "(derived)" where they are; else the source's words are to be quoted. */
    String cell(DateValue date) {
        String days = plain(date);
        return days.isEmpty() || date.precision() != DateValue.Precision.DERIVED
                ? days
                : days + " " + texts.get("derived");
    }

    /** What the days of a date rest on, if they do not stand in the source as they are printed. */
    String basis(DateValue date, List<At> read) {
        return phrases.plain(basisOf(date, read));
    }

    /** The same, with the source's words as such. */
    List<Part> basisOf(DateValue date, List<At> read) {
        if (date.start().isEmpty() && date.end().isEmpty()) {
            return List.of();
        }
        String words = date.text().strip();
        if (date.precision() == DateValue.Precision.STATED) {
            return words.isEmpty()
                    ? Part.of(texts.get("basis.year"))
                    : phrases.fill("basis.stated", Map.of("words", words(words)));
        }
        Optional<String> anchor = anchor(words, read);
        if (words.isEmpty()) {
            return Part.of(texts.get("basis.inferred"));
        }
        return anchor.map(a -> phrases.fill("basis.anchored", Map.of("words", words(words), "anchor", Part.of(a))))
                .orElseGet(() -> phrases.fill("basis.words", Map.of("words", words(words))));
    }

    private List<Part> words(String words) {
        return foreign ? phrases.quoted(words, Desk.READING.toLanguageTag()) : Part.of(phrases.quoted(words));
    }

    private Optional<String> anchor(String words, List<At> read) {
        for (TimeExpression time : situation.times()) {
            boolean same = !time.text().isBlank() && words.contains(time.text().strip());
            if (same
                    && time.anchor().isPresent()
                    && read.stream().anyMatch(a -> a.source().equals(time.at().source()))) {
                String anchor = time.anchor().get();
                return Optional.of(anchor.matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(anchor)) : anchor);
            }
        }
        return Optional.empty();
    }
}
