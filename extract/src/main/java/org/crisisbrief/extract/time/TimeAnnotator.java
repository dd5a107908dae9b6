package org.crisisbrief.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Annotator;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.rules.RuleSearch;
import org.crisisbrief.extract.rules.RuleSet;
import org.crisisbrief.model.source.Span;

/**
 * Finds time expressions by the rules of {@code times.yaml} and reads them as far as they can be without the document's day.
 * It runs after the lexicons; {@link DocumentDate} can then date the document and {@link TimeResolver} resolve the readings.
 */
public final class TimeAnnotator implements Annotator {

    /** Words that a rule takes for a time; without a reading where the words around forbid it. */
    private record Candidate(Span span, Optional<Reading> reading, String rule) {}

    private static final Pattern JOINT = Pattern.compile(",? (?:on )?");

    private final RuleSet rules = RuleSet.english("times");

    @Override
    public void annotate(AnnotatedText text) {
        TokenMarks.annotate(text);
        NumberMarks.annotate(text);
        CueWindows windows = new CueWindows(text);
        RuleSearch search = rules.over(text);
        for (Sentence sentence : text.sentences()) {
            List<Candidate> candidates = new ArrayList<>();
            for (Sentence window : windows.in(sentence)) {
                for (Match match : search.in(window)) {
                    candidates(text, match, candidates);
                }
            }
            BareDay.in(text, sentence)
                    .ifPresent(m ->
                            candidates.add(new Candidate(m.span(), Optional.of(m.value(Reading.class)), m.rule())));
            withClocks(text, longest(candidates))
                    .forEach(c -> c.reading.ifPresent(r -> text.add(new Mention(Reading.LABEL, c.span, r, c.rule))));
        }
    }

    /** The words named t, and u where a second time shares the first one's words, each with its reading. */
    private static void candidates(AnnotatedText text, Match match, List<Candidate> candidates) {
        candidate(text, match, match.span("t").orElse(match.span()), "", candidates);
        match.span("u").ifPresent(u -> candidate(text, match, u, "2", candidates));
    }

    private static void candidate(
            AnnotatedText text, Match match, Span span, String suffix, List<Candidate> candidates) {
        String rule = match.rule().id();
        if (Vetoes.forbid(text, match.rule(), span)) {
            candidates.add(new Candidate(span, Optional.empty(), rule));
        } else {
            Readings.of(match, suffix).ifPresent(r -> candidates.add(new Candidate(span, Optional.of(r), rule)));
        }
    }

    /** Of candidates that overlap the longest; of equally long ones the first. */
    private static List<Candidate> longest(List<Candidate> candidates) {
        List<Candidate> kept = new ArrayList<>();
        List<Candidate> byLength = new ArrayList<>(candidates);
        byLength.sort(Comparator.comparingInt(c -> -c.span.length()));
        for (Candidate candidate : byLength) {
            if (kept.stream().noneMatch(k -> k.span.overlaps(candidate.span))) {
                kept.add(candidate);
            }
        }
        kept.sort(Comparator.comparing(Candidate::span));
        return kept;
    }

    /** A time by the clock that its day follows makes one expression with it: "10 p.m. Wednesday", "noon on May 3". */
    private static List<Candidate> withClocks(AnnotatedText text, List<Candidate> candidates) {
        List<Candidate> joined = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Candidate last = joined.isEmpty() ? candidate : joined.get(joined.size() - 1);
            Optional<ClockTime> clock =
                    last.reading.filter(ClockTime.class::isInstance).map(ClockTime.class::cast);
            boolean isDay = candidate.reading.filter(TimeAnnotator::isDay).isPresent();
            if (clock.isPresent()
                    && isDay
                    && JOINT.matcher(text.plain().substring(last.span.end(), candidate.span.start()))
                            .matches()) {
                Reading reading = new ClockOn(clock.get(), candidate.reading.orElseThrow());
                joined.set(
                        joined.size() - 1,
                        new Candidate(last.span.union(candidate.span), Optional.of(reading), candidate.rule));
            } else {
                joined.add(candidate);
            }
        }
        return joined;
    }

    private static boolean isDay(Reading reading) {
        return reading instanceof CalendarDay
                || reading instanceof WeekdayName
                || reading instanceof DayOffset
                || reading instanceof Feast;
    }
}
