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

    private static final int NEAR = 8;
    private static final int LIST_WITHIN = 16;
    private static final int PLACE_WITHIN = 24;

    private final Clausal clause;
    private final Actants actants;
    private final Doers doers;

    public Deeds(AnnotatedText text, Sentence sentence) {
        this.clause = new Clausal(text, sentence);
        this.actants = new Actants(clause);
        this.doers = new Doers(clause, actants);
    }

    /** The parts of the deed that a telling word names. */
    public List<Part> of(EventType type, Mention trigger) {
        List<Part> parts = new ArrayList<>();
        int first = clause.text().tokenFrom(trigger.start());
        int end = clause.after(trigger);
        Optional<Effect> effect = effect(type, trigger);
        boolean planting = trigger.label().equals("violence-plant");
        boolean verb = trigger.label().equals("event-verb") || clause.is(first - 1, "to");
        List<Actant> undergoers =
                verb && !planting ? undergoersOfVerb(type, first, end) : undergoersOfNoun(type, trigger, first, end);
        undergoers.forEach(a -> undergoer(a, type, effect, verb).ifPresent(parts::add));
        including(end).forEach(a -> undergoer(a, type, effect, false).ifPresent(parts::add));
        List<Actant> by = verb || planting ? doers.ofVerb(first, end, !undergoers.isEmpty()) : doers.ofNoun(first, end);
        by.stream()
                .filter(a -> undergoers.stream().noneMatch(u -> u.span().overlaps(a.span())))
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
        List<Actant> undergoers = switch (cue.label()) {
            case "violence-died" -> actants.endingAt(doers.groupStart(first));
            case "violence-death" -> ofDeath(first, end);
            case "violence-leaving" -> clause.is(first - 1, "to") ? List.of() : actants.from(end);
            default ->
                doers.isPassive(first) || actants.from(end).isEmpty()
                        ? actants.endingAt(doers.groupStart(first))
                        : actants.from(end);
        };
        List<Part> parts = new ArrayList<>();
        EventType type = EventType.ATTACK;
        for (Actant a : undergoers) {
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
            including(end)
                    .forEach(a -> undergoer(a, type, Optional.of(effect), false).ifPresent(parts::add));
        }
        List<Actant> by = cue.label().equals("violence-left") ? doers.ofVerb(first, end, true) : List.of();
        List<Part> done = by.stream()
                .filter(a -> undergoers.stream().noneMatch(u -> u.span().overlaps(a.span())))
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

    /** Those whom "including" or "among them" names out of more: "ten people, including two nuns". */
    private List<Actant> including(int from) {
        for (int i = from; i < from + LIST_WITHIN && clause.inside(i); i++) {
            if (clause.has(i, "g-relative") || clause.is(i, ";")) {
                break;
            }
            Optional<Mention> word = clause.at(i, "out-of-more");
            if (word.isPresent()) {
                return actants.from(clause.after(word.get())).stream()
                        .filter(Actant::isHuman)
                        .toList();
            }
        }
        return List.of();
    }

    private Optional<Effect> effect(EventType type, Mention trigger) {
        return type == EventType.KIDNAPPING
                ? Optional.of(Effect.ABDUCTED)
                : clause.text().at(trigger.start(), "event-deadly").isPresent()
                        ? Optional.of(Effect.KILLED)
                        : Optional.empty();
    }

    private List<Actant> undergoersOfVerb(EventType type, int first, int end) {
        if (doers.isPassive(first)) {
            return actants.endingAt(doers.groupStart(first));
        }
        List<Actant> objects = actants.from(end);
        boolean reduced = objects.isEmpty() && (type == EventType.KIDNAPPING || clause.is(end, "by"))
                || objects.isEmpty() && clause.has(first, "event-deadly");
        return reduced ? actants.nextBefore(first) : objects;
    }

    private List<Actant> undergoersOfNoun(EventType type, Mention trigger, int first, int end) {
        boolean death = clause.has(first, "violence-death");
        if (death) {
            return ofDeath(first, trigger.span().length() > 0 && clause.is(end - 1, "of") ? end - 1 : end);
        }
        if (type == EventType.BOMBING) {
            List<Actant> near = nextTo(end);
            if (!near.isEmpty()) {
                return near;
            }
        }
        for (int i = end; i < end + NEAR && clause.inside(i); i++) {
            boolean inside = !trigger.label().equals("event-noun") && (clause.is(i, "in") || clause.is(i, "into"));
            Optional<Mention> against =
                    clause.at(i, "event-against").or(() -> Optional.of(trigger).filter(t -> inside));
            int after = inside ? i + 1 : against.map(clause::after).orElse(i);
            if (against.isPresent() && clause.afterTime(after) == after && !clause.isTime(i)) {
                List<Actant> found = actants.from(after);
                boolean place = found.isEmpty()
                        || found.get(0).sort() == Sort.PLACE
                        || found.get(0).sort() == Sort.UNKNOWN;
                if (!place || !clause.is(i, "in") && !clause.is(i, "at") && !clause.is(i, "near")) {
                    return found;
                }
            } else if (isOver(i)) {
                break;
            }
        }
        return List.of();
    }

    /** What a bomb went off next to, though other words stand between: "exploded at dawn on X Street, in front of the bank". */
    private List<Actant> nextTo(int from) {
        for (int i = from; i < from + PLACE_WITHIN && clause.inside(i); i++) {
            if (clause.is(i, ";") || clause.has(i, "g-relative") || clause.has(i, "violence-leaving")) {
                break;
            }
            Optional<Mention> at = clause.at(i, "went-off-at");
            if (at.isPresent()
                    && !clause.isTime(i)
                    && clause.afterTime(clause.after(at.get())) == clause.after(at.get())) {
                List<Actant> found = actants.from(clause.after(at.get()));
                if (!found.isEmpty()
                        && (found.get(0).sort() == Sort.THING || found.get(0).sort() == Sort.BODY)) {
                    return found.stream().filter(a -> !a.isHuman()).toList();
                }
            }
        }
        return List.of();
    }

    /** Whether what a noun of violence went against can stand no further: "with", "by" and times may stand between. */
    private boolean isOver(int token) {
        boolean between =
                clause.is(token, "by") || clause.is(token, "with") || clause.is(token, "in") || clause.isTime(token);
        return clause.has(token, "g-relative")
                || clause.is(token, ";")
                || clause.is(token, "and")
                || clause.has(token, "g-be")
                || clause.has(token, "g-preposition") && !between;
    }

    /** "the murder of two priests", "the two priests' murder". */
    private List<Actant> ofDeath(int first, int end) {
        if (clause.is(end, "of")) {
            return actants.from(end + 1);
        }
        boolean owned = clause.is(first - 1, "'s") || clause.is(first - 1, "'");
        if (!owned) {
            return List.of();
        }
        List<Actant> owner = actants.endingAt(first - 1);
        return owner.isEmpty() ? owner : owner.subList(owner.size() - 1, owner.size());
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
