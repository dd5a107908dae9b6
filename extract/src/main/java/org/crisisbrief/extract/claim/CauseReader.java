package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.rules.RuleSet;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.Span;

/** Reads causes that a text asserts; the side that the rule does not name is the happening nearest before it. */
final class CauseReader implements FactReader {

    private final RuleSet rules = RuleSet.english("causes");

    @Override
    public List<Found> read(AnnotatedText text, EventPlaces places) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Span> taken = new ArrayList<>();
            for (Match match : rules.in(text, sentence)) {
                if (taken.stream().noneMatch(match.span()::overlaps)) {
                    Optional<Span> other = other(text, sentence, match);
                    if (other.isPresent()) {
                        taken.add(match.span());
                        found.add(found(text, match, other.get()));
                    }
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static Found found(AnnotatedText text, Match match, Span other) {
        Span cause = match.span("cause").orElse(other);
        Span effect = match.span("effect").orElse(other);
        Map<Slot, List<Span>> slots = new EnumMap<>(Slot.class);
        slots.put(Slot.CAUSE, List.of(cause));
        slots.put(Slot.EFFECT, List.of(effect));
        Fact fact = new Fact.Cause(text.slice(cause), text.slice(effect), Optional.empty());
        Span named = match.span("cause").or(() -> match.span("effect")).orElse(match.span());
        return new Found(
                fact,
                new Span(match.span().start(), named.end()),
                slots,
                match.rule().id());
    }

    /** The last happening before the match; one inside the match (as in "protests against") counts first. */
    private static Optional<Span> other(AnnotatedText text, Sentence sentence, Match match) {
        Span named = match.span("cause").or(() -> match.span("effect")).orElse(match.span());
        Span before = new Span(sentence.span().start(), named.start());
        List<Mention> happenings = new ArrayList<>();
        for (String label : List.of(
                "event-noun", "event-verb", "force-noun", "force-move", "harm", "harm-act", "measure-noun", "closed")) {
            happenings.addAll(text.mentions(label, before));
        }
        return happenings.stream()
                .map(Mention::span)
                .max(Comparator.comparingInt(Span::end))
                .or(() -> new Clause(text, sentence)
                        .subjectOf(text.tokenFrom(match.span().start()), sentence.firstToken())
                        .map(Mention::span));
    }
}
