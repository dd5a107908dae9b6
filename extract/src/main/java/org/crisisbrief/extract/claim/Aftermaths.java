package org.crisisbrief.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.TakenWords;
import org.crisisbrief.extract.claim.EventReader.Telling;
import org.crisisbrief.extract.violence.Aftermath;
import org.crisisbrief.extract.violence.Deeds;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact.Effect;
import org.crisisbrief.model.fact.Fact.Status;

/** Joins what violence left behind with the telling of the violence; killings told alone are tellings of their own. */
final class Aftermaths {

    private static final Set<EventType> CAUSES = Set.of(
            EventType.ATTACK,
            EventType.BOMBING,
            EventType.ARSON,
            EventType.ARMED_CLASH,
            EventType.ROBBERY,
            EventType.RIOT);

    private static final Set<EventType> CHANCE =
            Set.of(EventType.DISASTER, EventType.ACCIDENT, EventType.DISEASE_OUTBREAK);

    private final AnnotatedText text;
    private final EventPlaces places;

    Aftermaths(AnnotatedText text, EventPlaces places) {
        this.text = text;
        this.places = places;
    }

    /** Adds to the tellings of a text, which are in order and stay so. */
    void join(List<Telling> tellings) {
        boolean violent = tellings.stream().noneMatch(t -> CHANCE.contains(t.type()))
                && tellings.stream().anyMatch(t -> CAUSES.contains(t.type()) || t.type() == EventType.KIDNAPPING);
        TakenWords triggers = new TakenWords();
        tellings.forEach(t -> triggers.take(t.trigger()));
        for (Sentence sentence : text.sentences()) {
            boolean general = !text.mentions("elsewhere", sentence.span()).isEmpty();
            for (Aftermath after : new Deeds(text, sentence).aftermath()) {
                boolean known = triggers.touch(after.trigger()) || Modality.isUnreal(text, after.trigger());
                if (!known
                        && !joinsCause(tellings, sentence, after)
                        && !general
                        && !isByChance(tellings, sentence)
                        && isAttack(sentence, after, violent)) {
                    tellings.add(EventReader.telling(text, places, type(sentence), after.trigger(), Status.ACCOMPLISHED)
                            .with(after.parts()));
                    triggers.take(after.trigger());
                }
            }
        }
        tellings.sort(Comparator.comparing(Telling::trigger));
    }

    /** What kills with an explosive is a bombing, whichever word tells that it killed. */
    private EventType type(Sentence sentence) {
        return isWithExplosive(sentence) ? EventType.BOMBING : EventType.ATTACK;
    }

    private boolean isWithExplosive(Sentence sentence) {
        return !text.mentions("explosive", sentence.span()).isEmpty();
    }

    /** Joins the parts with those of the act of the same sentence that caused them, if there is one. */
    private static boolean joinsCause(List<Telling> tellings, Sentence sentence, Aftermath after) {
        OptionalInt cause = IntStream.range(0, tellings.size())
                .filter(i -> CAUSES.contains(tellings.get(i).type()))
                .filter(i -> sentence.span().contains(tellings.get(i).trigger()))
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(
                        tellings.get(i).trigger().start() - after.trigger().start())))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
        cause.ifPresent(i -> tellings.set(i, tellings.get(i).with(after.parts())));
        return cause.isPresent();
    }

    /** Whether the sentence tells what killed without anybody's doing: "an earthquake struck the town, killing two". */
    private boolean isByChance(List<Telling> tellings, Sentence sentence) {
        return text.mentions("event-deadly", sentence.span()).isEmpty()
                && tellings.stream()
                        .anyMatch(t ->
                                CHANCE.contains(t.type()) && sentence.span().contains(t.trigger()));
    }

    /** Whether what was left behind tells of an attack; a bare death does only in a text that tells of violence. */
    private boolean isAttack(Sentence sentence, Aftermath after, boolean violent) {
        boolean killed =
                after.parts().stream().anyMatch(p -> p.participant().effect().equals(Optional.of(Effect.KILLED)));
        return after.done() || killed && (violent || isDeed(sentence, after));
    }

    /** Whether the words themselves tell of violence: "was murdered", "was shot dead". */
    private boolean isDeed(Sentence sentence, Aftermath after) {
        return text.at(after.trigger().start(), "event-deadly").isPresent()
                || isWithExplosive(sentence)
                || !text.mentions("violent", sentence.span()).isEmpty();
    }
}
