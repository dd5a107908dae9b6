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
import org.crisisbrief.extract.time.ClauseDate;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.Span;

/** Reads what authorities order, do or ask for. */
final class MeasureReader implements FactReader {

    private final RuleSet rules = RuleSet.english("measures");

    @Override
    public List<Found> read(AnnotatedText text, EventPlaces places) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            List<Match> matches = new ArrayList<>(rules.in(text, sentence));
            matches.sort(Comparator.comparing((Match m) -> -m.span().length()).thenComparing(m -> m.span()));
            List<Span> taken = new ArrayList<>();
            for (Match match : matches) {
                if (taken.stream().noneMatch(match.span()::overlaps)) {
                    taken.add(match.span());
                    found.add(found(text, places, sentence, match));
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static Found found(AnnotatedText text, EventPlaces places, Sentence sentence, Match match) {
        String what = match.rule().set().containsKey("what")
                ? match.rule().set().get("what")
                : match.mention("what").map(m -> m.value(String.class)).orElse("other");
        Clause clause = new Clause(text, sentence);
        Optional<Mention> by = clause.subjectOf(text.tokenFrom(match.span().start()), sentence.firstToken());
        EventPlaces.Placed place = places.of(sentence, match.span());
        Map<Slot, List<Span>> slots = new EnumMap<>(Slot.class);
        place.span().ifPresent(s -> slots.put(Slot.PLACE, List.of(s)));
        Fact fact = new Fact.Measure(
                by.map(m -> Voice.of(m, text.slice(m.span())).name()).orElse(""),
                what,
                text.slice(Phrases.around(text, sentence, match.span())),
                ClauseDate.in(text, sentence.span(), match.span()),
                place.place());
        return new Found(fact, match.span(), slots, match.rule().id());
    }
}
