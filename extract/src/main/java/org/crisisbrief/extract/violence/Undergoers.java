package org.crisisbrief.extract.violence;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.violence.Actant.Sort;
import org.crisisbrief.model.fact.EventType;

/** To whom and what a deed of violence was done, by where they stand beside the word that tells of it. */
final class Undergoers {

    private static final int NEAR = 8;
    private static final int LIST_WITHIN = 16;
    private static final int PLACE_WITHIN = 24;

    private final Clausal clause;
    private final Actants actants;
    private final Doers doers;

    Undergoers(Clausal clause, Actants actants, Doers doers) {
        this.clause = clause;
        this.actants = actants;
        this.doers = doers;
    }

    /** Those whom "including" or "among them" names out of more: "ten people, including two nuns". */
    List<Actant> including(int from) {
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

    List<Actant> ofVerb(EventType type, int first, int end) {
        if (doers.isPassive(first)) {
            return actants.endingAt(doers.groupStart(first));
        }
        List<Actant> objects = actants.from(end);
        boolean reduced = objects.isEmpty() && (type == EventType.KIDNAPPING || clause.is(end, "by"))
                || objects.isEmpty() && clause.has(first, "event-deadly");
        return reduced ? actants.nextBefore(first) : objects;
    }

    List<Actant> ofNoun(EventType type, Mention trigger, int first, int end) {
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
    List<Actant> ofDeath(int first, int end) {
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
}
