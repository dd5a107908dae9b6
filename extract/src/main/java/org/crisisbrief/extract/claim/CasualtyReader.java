package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.rules.RuleSet;
import org.crisisbrief.extract.statement.Agents;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.People;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.Span;

/** Reads figures of people killed, injured, missing and so on. */
final class CasualtyReader implements FactReader {

    private final RuleSet rules = RuleSet.english("casualties");

    @Override
    public List<Found> read(AnnotatedText text, EventPlaces places, Agents agents) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (text.mentions("count", sentence.span()).isEmpty()
                    && text.mentions("harm", sentence.span()).isEmpty()) {
                continue;
            }
            List<Match> matches = new ArrayList<>(rules.in(text, sentence));
            matches.sort(Comparator.comparing((Match m) -> -m.span().length()).thenComparing(m -> m.span()));
            List<Span> taken = new ArrayList<>();
            for (Match match : matches) {
                Span counted = match.span("count").orElse(match.span());
                if (taken.stream().noneMatch(counted::overlaps)) {
                    taken.add(counted);
                    found.add(found(text, match));
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static Found found(AnnotatedText text, Match match) {
        Optional<Mention> people = match.mention("people");
        String harm = match.mention("harm")
                .map(m -> m.value(String.class))
                .orElseGet(() -> match.rule().set().getOrDefault("harm", ""));
        Quantity quantity = match.mention("count")
                .map(m -> m.value(Quantity.class))
                .orElseGet(() -> Quantity.exactly(text.slice(match.span()).split("\\s")[0], 1));
        PeopleClass group = people.map(m -> m.value(PeopleClass.class)).orElse(PeopleClass.UNSTATED);
        Map<Slot, List<Span>> slots = new EnumMap<>(Slot.class);
        people.ifPresent(m -> slots.put(Slot.PEOPLE, List.of(m.span())));
        Fact fact = new Fact.Casualties(
                Harm.valueOf(harm.toUpperCase(Locale.ROOT).replace('-', '_')),
                new People(people.map(m -> text.slice(m.span())).orElse(""), group),
                quantity,
                List.of(),
                Optional.empty());
        return new Found(fact, match.span(), slots, match.rule().id());
    }
}
