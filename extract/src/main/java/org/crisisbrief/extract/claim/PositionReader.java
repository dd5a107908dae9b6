package org.crisisbrief.extract.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.statement.StatementReading;
import org.crisisbrief.extract.statement.Voice;
import org.crisisbrief.extract.time.ClauseDate;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact.Position;
import org.crisisbrief.model.fact.Fact.Stance;
import org.crisisbrief.model.source.Span;

/** Reads positions: statements by which a foreign or international actor takes a stance on the crisis. */
final class PositionReader {

    /** A position is taken on a day or two; a longer time in its sentence is another matter's. */
    private static final int LONGEST = 7;

    private static final Set<Stance> TAKES_SIDES = Set.of(
            Stance.CALLS_FOR_RESTRAINT,
            Stance.SUPPORTS,
            Stance.CONDEMNS,
            Stance.CONCERN,
            Stance.DENIES,
            Stance.REQUESTS);

    private final Map<String, Entity> entities;
    private final Optional<String> country;

    /** @param country the country that the document is about */
    PositionReader(List<Entity> entities, Optional<String> country) {
        this.entities = entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        this.country = country;
    }

    /** The position that a statement takes, if it does; {@code id} is the statement's. */
    Optional<Found> of(AnnotatedText text, Mention mention, String id) {
        StatementReading reading = mention.value(StatementReading.class);
        Optional<Stance> stance = reading.stance().filter(TAKES_SIDES::contains);
        Optional<Entity> actor = reading.speaker().flatMap(Voice::referent).map(r -> entities.get(r.id()));
        if (stance.isEmpty() || actor.isEmpty() || !isForeign(text, reading, actor.get())) {
            return Optional.empty();
        }
        Sentence sentence = text.sentenceAt(reading.cue().start());
        Span content = reading.parts().get(0);
        Span words = predicate(text, sentence, reading, content);
        String name = reading.speaker().map(Voice::name).orElse(actor.get().name());
        Position position =
                new Position(name, stance.get(), text.slice(words), date(text, sentence, reading), Optional.of(id));
        return Optional.of(new Found(position, words, Map.of(), "position"));
    }

    /** From the end of the speaker's words, or from the verb, to the end of what is said; words before the verb alone. */
    private static Span predicate(AnnotatedText text, Sentence sentence, StatementReading reading, Span content) {
        if (reading.cue().end() > content.start()) {
            return content;
        }
        int cue = text.tokenFrom(reading.cue().start());
        int speaker = new Clause(text, sentence)
                .subjectOf(cue, sentence.firstToken())
                .map(Mention::end)
                .orElse(reading.cue().start());
        boolean near = speaker <= reading.cue().start()
                && sentence.span().contains(new Span(speaker, reading.cue().start()))
                && text.tokenFrom(reading.cue().start()) - text.tokenFrom(speaker) <= 8
                && text.slice(new Span(speaker, reading.cue().start())).indexOf('"') < 0;
        int from = near
                ? text.tokens().get(text.tokenFrom(speaker)).start()
                : reading.cue().start();
        return new Span(text.plain().charAt(from) == ',' ? reading.cue().start() : from, content.end());
    }

    /** The date between the speaker and the verb ("in a statement issued on Wednesday"), or that of the verb's clause. */
    private static DateValue date(AnnotatedText text, Sentence sentence, StatementReading reading) {
        Span cue = reading.cue();
        int from = reading.speaker().map(v -> v.span().start()).orElse(cue.start());
        if (from < cue.start() && sentence.span().start() <= from) {
            DateValue between = ClauseDate.in(text, new Span(from, cue.end()), cue);
            if (between.start().isPresent() && isShort(between)) {
                return between;
            }
        }
        DateValue date = EventDates.of(text, sentence, cue);
        return isShort(date) ? date : DateValue.NONE;
    }

    private static boolean isShort(DateValue date) {
        return date.start().isEmpty()
                || date.end().isEmpty()
                || !date.end().get().isAfter(date.start().get().plusDays(LONGEST));
    }

    /**
     * Of another state, or of no state, as bodies of several are and those who speak for them; an office-holder whose state
     * is not told is of the one state that the paragraph speaks of.
     */
    private boolean isForeign(AnnotatedText text, StatementReading reading, Entity actor) {
        if (country.isEmpty()) {
            return false;
        }
        boolean known = actor.kind() != Entity.Kind.PERSON
                || actor.country().isPresent()
                || actor.affiliation().isPresent();
        return known
                ? !actor.country().equals(country)
                : actor.role().isPresent()
                        && around(text, reading)
                                .filter(c -> !country.get().equals(c))
                                .isPresent();
    }

    /** The state of the bodies and states named in the paragraph of a statement, if they are all of one. */
    private Optional<String> around(AnnotatedText text, StatementReading reading) {
        int paragraph = text.sentenceAt(reading.cue().start()).paragraph();
        List<String> states = text.sentences().stream()
                .filter(s -> s.paragraph() == paragraph)
                .flatMap(s -> text.mentions(EntityMention.LABEL, s.span()).stream())
                .map(m -> entities.get(m.value(EntityMention.class).referent().id()))
                .filter(e -> e != null && e.kind() != Entity.Kind.PERSON)
                .flatMap(e -> e.country().stream())
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }
}
