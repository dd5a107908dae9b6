package org.crisisbrief.extract.violence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Fact.Role;

/** Finds who did what a word of violence tells: the subject of its verb, what "by" names, the owner of its noun. */
final class Doers {

    private static final int BY_WITHIN = 16;

    private final Clausal clause;
    private final Actants actants;

    Doers(Clausal clause, Actants actants) {
        this.clause = clause;
        this.actants = actants;
    }

    /** Whether a form of "be" stands before the verb, adverbs aside. */
    boolean isPassive(int verb) {
        int at = verb - 1;
        while (clause.has(at, "g-adverb") || clause.key(at).endsWith("ly")) {
            at--;
        }
        return clause.has(at, "g-be");
    }

    /** The first token of the verb's auxiliaries and adverbs. */
    int groupStart(int verb) {
        int at = verb;
        while (clause.inside(at - 1)
                && (clause.has(at - 1, "g-be")
                        || clause.has(at - 1, "g-have")
                        || clause.has(at - 1, "g-adverb")
                        || clause.isTime(at - 1)
                        || clause.is(at - 1, "on") && clause.isTime(at)
                        || clause.key(at - 1).endsWith("ly")
                                && !clause.token(at - 1).isCapitalised())) {
            at--;
        }
        return clause.has(at - 1, "g-relative") || clause.is(at - 1, "that") ? at - 1 : at;
    }

    List<Actant> ofVerb(int first, int end, boolean transitive) {
        List<Actant> by = by(end);
        if (!by.isEmpty() || isPassive(first)) {
            return by;
        }
        return subject(first, 0);
    }

    private List<Actant> subject(int verb, int depth) {
        int start = groupStart(verb);
        boolean joined = clause.is(start - 1, "and")
                || clause.is(start - 1, "then")
                || clause.is(start - 1, ",") && !clause.has(start, "g-relative");
        List<Actant> before = actants.endingAt(start);
        boolean comma = clause.is(start - 1, ",");
        List<Actant> acting = before.stream().filter(Actant::mayAct).toList();
        if (!acting.isEmpty()
                && !clause.is(start - 1, "and")
                && (!comma || before.get(before.size() - 1).isHuman())) {
            return acting;
        }
        return joined && depth < 2 ? previous(start, depth) : List.of();
    }

    /** The subject of the verb that this one is joined with: "attacked the post and killed two soldiers". */
    private List<Actant> previous(int before, int depth) {
        for (int i = before - 1; clause.inside(i); i--) {
            boolean verb = clause.has(i, "event-verb") || clause.has(i, "g-verb") || clause.has(i, "violence-left");
            if (verb && !isPassive(i)) {
                return subject(i, depth + 1);
            }
            if (clause.is(i, ";")) {
                break;
            }
        }
        return List.of();
    }

    /** Those behind the nearest "by" in the clause. */
    private List<Actant> by(int from) {
        for (int i = from; i < from + BY_WITHIN && clause.inside(i); i++) {
            if (clause.is(i, ";") || clause.has(i, "g-relative") || clause.has(i, "g-subordinator")) {
                break;
            }
            if (clause.is(i, "by") && !clause.isTime(i)) {
                List<Actant> named =
                        actants.from(i + 1).stream().filter(Actant::mayAct).toList();
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    /** "the attack by X", "X's attack". */
    List<Actant> ofNoun(int first, int end) {
        List<Actant> by = by(end);
        if (!by.isEmpty()) {
            return by;
        }
        boolean owned =
                clause.is(first - 1, "'s") && clause.at(first, "violence-death").isEmpty();
        return owned
                ? actants.endingAt(first - 1).stream().filter(Actant::mayAct).toList()
                : List.of();
    }

    /** The doers in a phrase: those it names and the bodies to which they belong. */
    List<Part> parts(Actant actant) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(actant));
        for (Actant body : actants.bodiesIn(actant)) {
            if (!body.span().equals(actant.span())) {
                parts.add(part(body));
            }
        }
        return parts;
    }

    private Part part(Actant actant) {
        return Part.of(actant, Role.PERPETRATOR, clause.text().slice(actant.span()), Optional.empty());
    }

    Optional<Mention> claimAt(int token) {
        return clause.at(token, "claims-it");
    }
}
