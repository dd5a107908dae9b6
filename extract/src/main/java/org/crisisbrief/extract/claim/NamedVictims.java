package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.harm.NamedPersons;
import org.crisisbrief.extract.harm.NamedPersons.Named;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.rules.RuleSearch;
import org.crisisbrief.extract.rules.RuleSet;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.Victim;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.Span;

/** Gives figures of people the names and ages of those they count, where the text tells them in or right behind the sentence. */
final class NamedVictims {

    /** Sentences behind a figure that may still name those it counts. */
    private static final int REACH = 3;

    /** Words between a figure and "among them", at most. */
    private static final int NEAR = 12;

    private static final Set<Harm> NAMED =
            Set.of(Harm.KILLED, Harm.INJURED, Harm.MISSING, Harm.ABDUCTED, Harm.DETAINED, Harm.ILL);

    private final RuleSet rules = RuleSet.english("named");

    /** The same findings, figures with names. */
    List<Found> in(AnnotatedText text, List<Found> found) {
        List<Found> all = new ArrayList<>(found);
        RuleSearch search = rules.over(text);
        for (Sentence sentence : text.sentences()) {
            List<Match> cues = search.in(sentence);
            for (int i = 0; i < all.size(); i++) {
                if (isNamed(all.get(i)) && sentence.span().contains(all.get(i).span())) {
                    all.set(i, named(text, sentence, all.get(i), cues));
                }
            }
            cues.stream().filter(c -> !isBehind(c)).findFirst().ifPresent(cue -> told(text, sentence, cue, all));
        }
        return all;
    }

    private static boolean isNamed(Found found) {
        return found.fact() instanceof Casualties c
                && NAMED.contains(c.harm())
                && c.names().isEmpty()
                && c.quantity().max().orElse(1) != 0;
    }

    private static boolean isBehind(Match cue) {
        return cue.rule().set().containsKey("where");
    }

    /** Names behind the people, set off by a comma, or behind "among them". */
    private static Found named(AnnotatedText text, Sentence sentence, Found figure, List<Match> cues) {
        NamedPersons persons = new NamedPersons(text, sentence);
        Span people =
                figure.slots().getOrDefault(Slot.PEOPLE, List.of(figure.span())).get(0);
        int behind = text.tokenFrom(people.end());
        if (behind < sentence.endToken() && text.tokens().get(behind).is(",")) {
            List<Named> apposed = persons.from(behind + 1);
            if (!apposed.isEmpty() && text.tokenFrom(apposed.get(0).at().start()) == behind + 1) {
                return with(text, figure, apposed);
            }
        }
        return cues.stream()
                .filter(NamedVictims::isBehind)
                .filter(c -> c.span().start() >= people.end()
                        && text.tokenFrom(c.span().start())
                                        - text.tokenFrom(Math.max(
                                                people.end(), figure.span().end()))
                                <= NEAR)
                .findFirst()
                .map(c ->
                        with(text, figure, persons.from(text.tokenFrom(c.span().end()))))
                .orElse(figure);
    }

    /** Names in a sentence of their own go with the last figure before it of that harm. */
    private static void told(AnnotatedText text, Sentence sentence, Match cue, List<Found> all) {
        List<Named> names =
                new NamedPersons(text, sentence).from(text.tokenFrom(cue.span().end()));
        Optional<Harm> harm = cue.mention("harm")
                .map(m -> Harm.valueOf(
                        m.value(String.class).toUpperCase(Locale.ROOT).replace('-', '_')));
        for (int i = all.size() - 1; i >= 0 && !names.isEmpty(); i--) {
            Found figure = all.get(i);
            int distance =
                    sentence.index() - text.sentenceAt(figure.span().start()).index();
            if (distance > 0
                    && distance <= REACH
                    && isNamed(figure)
                    && harm.map(h -> h == ((Casualties) figure.fact()).harm()).orElse(true)) {
                all.set(i, with(text, figure, names));
                return;
            }
        }
    }

    /** The figure with the names, if it counts as many people. */
    private static Found with(AnnotatedText text, Found figure, List<Named> names) {
        Casualties c = (Casualties) figure.fact();
        if (names.isEmpty() || c.quantity().max().orElse(Long.MAX_VALUE) < names.size()) {
            return figure;
        }
        List<Victim> victims = names.stream()
                .map(n -> new Victim(
                        text.slice(n.at()),
                        n.age().isPresent() ? Optional.of(n.age().getAsInt()) : Optional.empty()))
                .toList();
        Map<Slot, List<Span>> slots = new EnumMap<>(Slot.class);
        slots.putAll(figure.slots());
        slots.put(Slot.NAMES, names.stream().map(Named::at).toList());
        return new Found(c.naming(victims), figure.spans(), slots, figure.rule(), figure.attribution(), figure.doers());
    }
}
