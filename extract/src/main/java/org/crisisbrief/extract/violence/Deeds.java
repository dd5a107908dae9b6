package org.crisisbrief.extract.violence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.violence.Actant.Sort;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact.Effect;
import org.crisisbrief.model.fact.Fact.Role;

/**
 * Reads the parts of the deeds of violence that a sentence tells: whom and what they were done to (the object of a verb, the subject
 * of a passive one, what "against", "on" or "of" names behind a noun), who did them (the subject, what "by" names), with what.
 */
public final class Deeds {

    /** The kinds of happenings that are deeds of violence. */
    public static final Set<EventType> VIOLENT =
            Set.of(EventType.ATTACK, EventType.BOMBING, EventType.KIDNAPPING, EventType.ARSON, EventType.ROBBERY);

    private final Clausal clause;
    private final Actants actants;
    private final Doers doers;
    private final Undergoers undergoers;

    public Deeds(AnnotatedText text, Sentence sentence) {
        this.clause = new Clausal(text, sentence);
        this.actants = new Actants(clause);
        this.doers = new Doers(clause, actants);
        this.undergoers = new Undergoers(clause, actants, doers);
    }

    /** The parts of the deed that a telling word names. */
    public List<Part> of(EventType type, Mention trigger) {
        List<Part> parts = new ArrayList<>();
        int first = clause.text().tokenFrom(trigger.start());
        int end = clause.after(trigger);
        Optional<Effect> effect = effect(type, trigger);
        boolean planting = trigger.label().equals("violence-plant");
        boolean verb = trigger.label().equals("event-verb") || clause.is(first - 1, "to");
        List<Actant> suffered =
                verb && !planting ? undergoers.ofVerb(type, first, end) : undergoers.ofNoun(type, trigger, first, end);
        suffered.forEach(a -> undergoer(a, type, effect, verb).ifPresent(parts::add));
        undergoers.including(end).forEach(a -> undergoer(a, type, effect, false).ifPresent(parts::add));
        List<Actant> by = verb || planting ? doers.ofVerb(first, end, !suffered.isEmpty()) : doers.ofNoun(first, end);
        by.stream()
                .filter(a -> suffered.stream().noneMatch(u -> u.span().overlaps(a.span())))
                .forEach(a -> parts.addAll(doers.parts(a)));
        parts.addAll(instruments());
        parts.sort(Comparator.comparing(Part::span));
        return parts;
    }

    /** Whether a verb of placing or throwing has an explosive for its object: "planted a bomb". */
    public boolean isPlanting(Mention verb) {
        int at = clause.after(verb);
        int first = clause.text().tokenFrom(verb.start());
        List<Actant> moved = doers.isPassive(first) ? actants.endingAt(doers.groupStart(first)) : actants.from(at);
        return moved.stream()
                .anyMatch(a -> !clause.text().mentions("explosive", a.span()).isEmpty());
    }

    /** The type of a deed: an attack with an explosive is a bombing. */
    public EventType type(EventType told, Mention trigger) {
        boolean explosive =
                !clause.text().mentions("explosive", clause.sentence().span()).isEmpty();
        boolean other = clause.text().at(trigger.start(), "event-deadly").isPresent();
        return told == EventType.ATTACK && explosive && !other ? EventType.BOMBING : told;
    }

    /** What the clauses of the sentence say that violence left behind. */
    public List<Aftermath> aftermath() {
        List<Aftermath> found = new ArrayList<>();
        for (String label : List.of("violence-left", "violence-leaving", "violence-died", "violence-death")) {
            for (Mention m : clause.text().mentions(label, clause.sentence().span())) {
                if (found.stream().noneMatch(f -> f.trigger().overlaps(m.span()))) {
                    of(m).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparing(Aftermath::trigger));
        return found;
    }

    private Optional<Aftermath> of(Mention cue) {
        int first = clause.text().tokenFrom(cue.start());
        int end = clause.after(cue);
        Effect effect = Effect.valueOf(cue.value(String.class).toUpperCase(Locale.ROOT));
        if (isDenied(first)) {
            return Optional.empty();
        }
        List<Actant> suffered = switch (cue.label()) {
            case "violence-died" -> actants.endingAt(doers.groupStart(first));
            case "violence-death" -> undergoers.ofDeath(first, end);
            case "violence-leaving" -> clause.is(first - 1, "to") ? List.of() : actants.from(end);
            default ->
                doers.isPassive(first) || actants.from(end).isEmpty()
                        ? actants.endingAt(doers.groupStart(first))
                        : actants.from(end);
        };
        List<Part> parts = new ArrayList<>();
        EventType type = EventType.ATTACK;
        for (Actant a : suffered) {
            boolean thing = effect == Effect.DESTROYED || effect == Effect.DAMAGED;
            boolean fits = thing ? !a.isHuman() : a.isHuman() || a.sort() == Sort.UNKNOWN;
            if (fits) {
                (thing ? target(a, effect) : undergoer(a, type, Optional.of(effect), false)).ifPresent(parts::add);
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        if (effect == Effect.KILLED || effect == Effect.INJURED) {
            undergoers
                    .including(end)
                    .forEach(a -> undergoer(a, type, Optional.of(effect), false).ifPresent(parts::add));
        }
        List<Actant> by = cue.label().equals("violence-left") ? doers.ofVerb(first, end, true) : List.of();
        List<Part> done = by.stream()
                .filter(a -> suffered.stream().noneMatch(u -> u.span().overlaps(a.span())))
                .flatMap(a -> doers.parts(a).stream())
                .toList();
        parts.addAll(done);
        return Optional.of(new Aftermath(cue.span(), parts, !done.isEmpty()));
    }

    private boolean isDenied(int token) {
        for (int i = token - 1; i >= token - 4 && clause.isWord(i) && !clause.isTime(i); i--) {
            if (clause.has(i, "g-negation")
                    || clause.has(i, "g-modal")
                    || clause.is(i, "no")
                    || clause.is(i, "nobody")
                    || clause.is(i, "if")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Effect> effect(EventType type, Mention trigger) {
        return type == EventType.KIDNAPPING
                ? Optional.of(Effect.ABDUCTED)
                : clause.text().at(trigger.start(), "event-deadly").isPresent()
                        ? Optional.of(Effect.KILLED)
                        : Optional.empty();
    }

    private Optional<Part> undergoer(Actant actant, EventType type, Optional<Effect> effect, boolean object) {
        boolean persons = type == EventType.KIDNAPPING || effect.isPresent();
        return switch (actant.sort()) {
            case PERSON, PEOPLE -> Optional.of(part(actant, Role.VICTIM, effect));
            case THING, BODY -> persons ? Optional.empty() : Optional.of(part(actant, Role.TARGET, Optional.empty()));
            case UNKNOWN ->
                persons && isNaming(actant)
                        ? Optional.of(part(actant, Role.VICTIM, effect))
                        : !persons && object && isDetermined(actant)
                                ? Optional.of(part(actant, Role.TARGET, Optional.empty()))
                                : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Part> target(Actant actant, Effect effect) {
        boolean thing = actant.sort() == Sort.THING || actant.sort() == Sort.BODY;
        return thing ? Optional.of(part(actant, Role.TARGET, Optional.of(effect))) : Optional.empty();
    }

    /** Whether a phrase of unknown words is written like a name of somebody. */
    private boolean isNaming(Actant actant) {
        return clause.token(clause.text().tokenFrom(actant.span().start())).isCapitalised();
    }

    private boolean isDetermined(Actant actant) {
        int head = clause.text().tokenFrom(actant.span().end()) - 1;
        boolean place = clause.has(head, "settlement-noun") || clause.has(head, "region-noun");
        return !place && isDetermined(actant.first());
    }

    private boolean isDetermined(int first) {
        return clause.is(first, "the") || clause.is(first, "a") || clause.is(first, "an") || clause.has(first, "count");
    }

    private Part part(Actant actant, Role role, Optional<Effect> effect) {
        Part part = Part.of(actant, role, clause.text().slice(actant.span()), effect);
        boolean force = role == Role.TARGET
                && !clause.text().mentions("of-a-force", actant.span()).isEmpty();
        return force ? part.military() : part;
    }

    private List<Part> instruments() {
        return clause.text().mentions("instrument", clause.sentence().span()).stream()
                .map(m -> new Actant(
                        m.span(),
                        clause.text().tokenFrom(m.start()),
                        clause.after(m),
                        Sort.WEAPON,
                        org.crisisbrief.model.fact.Fact.Group.WEAPON,
                        Optional.empty(),
                        Optional.empty(),
                        false))
                .map(a -> part(a, Role.INSTRUMENT, Optional.empty()))
                .toList();
    }
}
