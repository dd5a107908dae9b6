package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.rules.RuleSearch;
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

    /** The harm of a rule whose figure is the total of the one before it: "taking the total to 40". */
    private static final String BEFORE = "before";

    private final RuleSet rules = RuleSet.english("casualties");

    @Override
    public List<Found> read(AnnotatedText text, EventPlaces places, Agents agents) {
        List<Found> found = new ArrayList<>();
        RuleSearch search = rules.over(text);
        for (Sentence sentence : text.sentences()) {
            if (text.mentions("count", sentence.span()).isEmpty()
                    && text.mentions("harm", sentence.span()).isEmpty()) {
                continue;
            }
            List<Match> matches = new ArrayList<>(search.in(sentence));
            matches.sort(Comparator.comparing(CasualtyReader::isTotal)
                    .thenComparing(m -> -m.span().length())
                    .thenComparing(m -> m.span()));
            List<Span> taken = new ArrayList<>();
            for (Match match : matches) {
                Span counted = match.span("count").orElse(match.span());
                if (taken.stream().noneMatch(counted::overlaps)
                        && isBeside(text, sentence, match)
                        && !isOwner(text, match)
                        && Counting.isReported(text, sentence, match.span())) {
                    harm(text, match, found).ifPresent(harm -> {
                        taken.add(counted);
                        found.add(found(text, places, sentence, match, harm));
                    });
                }
            }
        }
        found.sort(Comparator.comparing(Found::span));
        return found;
    }

    /** "They killed a reporter's son": whose son, not who was killed. */
    private static boolean isOwner(AnnotatedText text, Match match) {
        int next = text.tokenFrom(match.span().end());
        return next < text.tokens().size()
                && text.tokens().get(next).is("'s")
                && match.span("people")
                        .filter(p -> p.end() == match.span().end())
                        .isPresent();
    }

    private static boolean isTotal(Match match) {
        return BEFORE.equals(match.rule().set().get("harm"));
    }

    /** Whether the sentence has a word of the kind that the rule wants beside its own. */
    private static boolean isBeside(AnnotatedText text, Sentence sentence, Match match) {
        String label = match.rule().set().getOrDefault("beside", "");
        return label.isEmpty() || !text.mentions(label, sentence.span()).isEmpty();
    }

    /** What the words tell, or, of a total that names nothing, what the last figure before it in the sentence tells. */
    private static Optional<Harm> harm(AnnotatedText text, Match match, List<Found> found) {
        String told = match.mention("harm")
                .map(m -> m.value(String.class))
                .orElseGet(() -> match.rule().set().getOrDefault("harm", ""));
        if (!isTotal(match)) {
            return Optional.of(Harm.valueOf(told.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
        Sentence sentence = text.sentenceAt(match.span().start());
        return found.stream()
                .filter(f -> sentence.span().contains(f.span())
                        && f.span().start() < match.span().start())
                .max(Comparator.comparing(Found::span))
                .map(f -> ((Fact.Casualties) f.fact()).harm());
    }

    private static Found found(AnnotatedText text, EventPlaces places, Sentence sentence, Match match, Harm harm) {
        Optional<Span> people = match.span("people");
        Quantity quantity = match.mention("count")
                .map(m -> m.value(Quantity.class))
                .orElseGet(() -> Quantity.exactly(text.slice(match.span("count").orElse(match.span())), 1));
        PeopleClass group = match.mention("people")
                .filter(m -> m.label().equals("people"))
                .map(m -> m.value(PeopleClass.class))
                .orElse(PeopleClass.UNSTATED);
        Map<Slot, List<Span>> slots = new EnumMap<>(Slot.class);
        people.ifPresent(s -> slots.put(Slot.PEOPLE, List.of(s)));
        EventPlaces.Placed place = places.of(sentence, match.span());
        place.span().ifPresent(s -> slots.put(Slot.PLACE, List.of(s)));
        Fact fact = new Fact.Casualties(
                harm,
                new People(people.map(text::slice).orElse(""), group),
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
