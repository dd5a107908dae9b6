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
import org.crisisbrief.extract.time.ClauseDate;
import org.crisisbrief.model.fact.DateValue;
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
                if (taken.stream().noneMatch(counted::overlaps) && Counting.isReported(text, sentence, match.span())) {
                    taken.add(counted);
                    found.add(found(text, places, sentence, match));
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    private static Found found(AnnotatedText text, EventPlaces places, Sentence sentence, Match match) {
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
        EventPlaces.Placed place = places.of(sentence, match.span());
        place.span().ifPresent(s -> slots.put(Slot.PLACE, List.of(s)));
        Fact fact = new Fact.Casualties(
                Harm.valueOf(harm.toUpperCase(Locale.ROOT).replace('-', '_')),
                new People(people.map(m -> text.slice(m.span())).orElse(""), group),
                quantity,
                List.of(),
                Optional.empty(),
                date(text, sentence, match.span()),
                place.place());
        return new Found(fact, match.span(), slots, match.rule().id());
    }

    /**
     * The date that the clause gives, else the year that the sentence names ("the virus that appeared in 2003"), or that the one
     * before it names if this one goes on from there ("It killed").
     */
    private static DateValue date(AnnotatedText text, Sentence sentence, Span words) {
        DateValue own = EventDates.of(text, sentence, words);
        if (own.start().isPresent()) {
            return own;
        }
        DateValue named = ClauseDate.in(text, sentence.span(), words);
        boolean leans = named.start().isEmpty()
                && sentence.index() > 0
                && text.at(text.tokens().get(sentence.firstToken()).start(), "leans-back")
                        .isPresent();
        DateValue told = leans
                ? ClauseDate.in(text, text.sentences().get(sentence.index() - 1).span(), words)
                : named;
        return EventDates.isLong(told) ? told : own;
    }
}
