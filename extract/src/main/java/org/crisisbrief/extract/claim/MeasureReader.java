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
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.Span;

/** Reads what authorities order, do or ask for. */
final class MeasureReader implements FactReader {

    private final RuleSet rules = RuleSet.english("measures");

    @Override
    public List<Found> read(AnnotatedText text, EventPlaces places, Agents agents) {
        List<Found> found = new ArrayList<>();
        RuleSearch search = rules.over(text);
        for (Sentence sentence : text.sentences()) {
            List<Match> matches = new ArrayList<>(search.in(sentence));
            if (matches.isEmpty()) {
                continue;
            }
            matches.sort(Comparator.comparing((Match m) -> -m.span().length()).thenComparing(m -> m.span()));
            Authorities authorities = new Authorities(text, sentence, agents);
            List<Span> taken = new ArrayList<>();
            for (Match match : matches) {
                if (taken.stream().noneMatch(match.span()::overlaps) && authorities.isSo(match)) {
                    taken.add(match.span());
                    found.add(found(text, places, sentence, match, authorities.of(match)));
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static Found found(
            AnnotatedText text, EventPlaces places, Sentence sentence, Match match, Optional<Voice> by) {
        String what = match.rule().set().containsKey("what")
                ? match.rule().set().get("what")
                : match.mention("what").map(m -> m.value(String.class)).orElse("other");
        EventPlaces.Placed place = places.of(sentence, match.span());
        Map<Slot, List<Span>> slots = new EnumMap<>(Slot.class);
        place.span().ifPresent(s -> slots.put(Slot.PLACE, List.of(s)));
        Fact fact = new Fact.Measure(
                by.map(Voice::name).orElse(""),
                what,
                text.slice(Phrases.around(text, sentence, match.span())),
                EventDates.of(text, sentence, match.span()),
                place.place());
        return new Found(
                fact,
                List.of(match.span()),
                slots,
                match.rule().id(),
                Optional.empty(),
                by.map(List::of).orElse(List.of()));
    }
}
