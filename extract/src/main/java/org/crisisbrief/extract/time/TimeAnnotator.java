package org.crisisbrief.extract.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Annotator;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.rules.RuleSet;
import org.crisisbrief.model.source.Span;

/**
 * Finds time expressions by the rules of {@code times.yaml} and reads them as far as they can be without the document's day.
 * It runs after the lexicons; {@link DocumentDate} can then date the document and {@link TimeResolver} resolve the readings.
 */
public final class TimeAnnotator implements Annotator {

    private record Candidate(Span span, Reading reading, String rule) {}

    private final RuleSet rules = RuleSet.english("times");

    @Override
    public void annotate(AnnotatedText text) {
        TokenMarks.annotate(text);
        for (Sentence sentence : text.sentences()) {
            List<Candidate> candidates = new ArrayList<>();
            for (Match match : rules.in(text, sentence)) {
                candidates(text, match, candidates);
            }
            BareDay.in(text, sentence)
                    .ifPresent(m -> candidates.add(new Candidate(m.span(), m.value(Reading.class), m.rule())));
            longest(candidates).forEach(c -> text.add(new Mention(Reading.LABEL, c.span, c.reading, c.rule)));
        }
    }

    /** The words named t, and u where a second time shares the first one's words, each with its reading. */
    private static void candidates(AnnotatedText text, Match match, List<Candidate> candidates) {
        Span span = match.span("t").orElse(match.span());
        if (Vetoes.forbid(text, match.rule(), span)) {
            return;
        }
        Readings.of(match, "")
                .ifPresent(
                        r -> candidates.add(new Candidate(span, r, match.rule().id())));
        Optional<Span> second = match.span("u");
        if (second.isPresent() && !Vetoes.forbid(text, match.rule(), second.get())) {
            Readings.of(match, "2")
                    .ifPresent(r -> candidates.add(
                            new Candidate(second.get(), r, match.rule().id())));
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
}
