package org.crisisbrief.compose.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    Dates(Situation situation, Texts texts, Phrases phrases) {
        this.situation = situation;
        this.texts = texts;
        this.phrases = phrases;
    }

    /** "6 January 2022". */
    String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    private String month(LocalDate day) {
        return texts.get("month." + day.getMonthValue());
    }

    /** "4–5 January 2022", "31 December 2021 – 2 January 2022". */
    String range(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return day(start);
        }
        if (start.getYear() == end.getYear() && start.getMonth() == end.getMonth()) {
            return start.getDayOfMonth() + "–" + day(end);
        }
        return day(start) + " – " + day(end);
    }

    /** The days of a date without a word about how they are known; empty if there are none. */
    String plain(DateValue date) {
        if (date.start().isPresent()) {
            LocalDate end = date.end().orElse(date.start().get());
            LocalDate start = date.start().get();
            if (date.precision() == DateValue.Precision.CONFLICT && !end.equals(start)) {
                boolean sameMonth = start.getYear() == end.getYear() && start.getMonth() == end.getMonth();
                String first = sameMonth ? Integer.toString(start.getDayOfMonth()) : day(start);
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
                && date.text().contains(month(date.end().get()));
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
        if (date.start().isEmpty() && date.end().isEmpty()) {
            return "";
        }
        String words = date.text().strip();
        if (date.precision() == DateValue.Precision.STATED) {
            return words.isEmpty() ? texts.get("basis.year") : phrases.plain("basis.stated", Map.of("words", words));
        }
        Optional<String> anchor = anchor(words, read);
        if (words.isEmpty()) {
            return texts.get("basis.inferred");
        }
        return anchor.map(a -> phrases.plain("basis.anchored", Map.of("words", words, "anchor", a)))
                .orElseGet(() -> phrases.plain("basis.words", Map.of("words", words)));
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
