package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.rules.RuleSearch;
import org.crisisbrief.extract.rules.RuleSet;
import org.crisisbrief.extract.statement.Agents;
import org.crisisbrief.extract.statement.Voice;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.Span;

/**
 * Reads causes that a text asserts. A rule captures a side, or says where it stands from the "cue": the clause before, the
 * verb's subject, the phrase after. Who blames something speaks for the cause.
 */
final class CauseReader implements FactReader {

    private final RuleSet rules = RuleSet.english("causes");

    @Override
    public List<Found> read(AnnotatedText text, EventPlaces places, Agents agents) {
        List<Found> found = new ArrayList<>();
        RuleSearch search = rules.over(text);
        for (Sentence sentence : text.sentences()) {
            List<Match> matches = search.in(sentence);
            if (matches.isEmpty()) {
                continue;
            }
            Sides sides = new Sides(text, sentence, agents);
            List<Span> taken = new ArrayList<>();
            for (Match match : matches) {
                Span cue = cue(match);
                boolean nested = match.rule().set().containsKey("alone")
                        && found.stream().anyMatch(f -> f.span().overlaps(cue));
                if (!nested && taken.stream().noneMatch(cue::overlaps)) {
                    Optional<Found> cause = found(text, sides, match, blames(sentence, match, agents));
                    if (cause.isPresent()) {
                        taken.add(cue);
                        found.add(cause.get());
                    }
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static Span cue(Match match) {
        return match.span("cue").orElse(match.span());
    }

    private static Optional<Found> found(AnnotatedText text, Sides sides, Match match, Optional<Attribution> blamer) {
        Optional<Span> cause = sides.of("cause", match);
        Optional<Span> effect = sides.of("effect", match);
        if (cause.isEmpty()
                || effect.isEmpty()
                || cause.get().overlaps(effect.get())
                || isNothing(text, effect.get())) {
            return Optional.empty();
        }
        Map<Slot, List<Span>> slots = new EnumMap<>(Slot.class);
        slots.put(Slot.CAUSE, List.of(cause.get()));
        slots.put(Slot.EFFECT, List.of(effect.get()));
        Fact fact = new Fact.Cause(text.slice(cause.get()), text.slice(effect.get()), Optional.empty());
        Span whole = cue(match).union(cause.get()).union(effect.get());
        return Optional.of(new Found(fact, List.of(whole), slots, match.rule().id(), blamer, List.of()));
    }

    /** "No one was hurt when the roof fell": nothing came about. */
    private static boolean isNothing(AnnotatedText text, Span effect) {
        return text.at(effect.start(), "number-none").isPresent();
    }

    /** Who blames, where the rule's verb is one of blaming; nobody known where it is passive. */
    private static Optional<Attribution> blames(Sentence sentence, Match match, Agents agents) {
        if (!match.rule().set().containsKey("blamer")) {
            return Optional.empty();
        }
        Attribution nobody = new Attribution.Unclear(List.of());
        if (match.rule().set().get("blamer").equals("nobody")) {
            return Optional.of(nobody);
        }
        return Optional.of(agents.subject(
                        sentence,
                        agents.token(match.span("verb").orElse(cue(match)).start()))
                .filter(s -> s.voices().size() == 1)
                .map(s -> s.voices().get(0))
                .filter(v -> !v.isUnknown())
                .map(Voice::speaker)
                .<Attribution>map(s -> new Attribution.BySpeaker(s, List.of()))
                .orElse(nobody));
    }
}
