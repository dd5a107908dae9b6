package org.crisisbrief.extract.violence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.violence.Actant.Sort;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.fact.Fact.Group;

/** Finds the noun phrases of one sentence that begin or end at a token, with those that a list joins with them. */
final class Actants {

    private static final int MOST_IN_LIST = 12;

    private static final Set<String> PARTS =
            Set.of("group", "groups", "number", "dozens", "hundreds", "scores", "thousands");

    private final Clausal clause;
    private final Chunks chunks;
    private final Naming naming;

    Actants(Clausal clause) {
        this.clause = clause;
        this.chunks = new Chunks(clause);
        this.naming = new Naming(clause);
    }

    /** The phrases of the list that begins at a token, adverbs and times before it skipped. */
    List<Actant> from(int token) {
        List<Actant> found = new ArrayList<>();
        int at = chunks.skip(token);
        while (found.size() < MOST_IN_LIST) {
            Optional<Actant> next = at(at);
            if (next.isEmpty() || !found.isEmpty() && isSubject(next.get())) {
                break;
            }
            found.add(next.get());
            int joint = chunks.afterAside(next.get().end());
            int after = chunks.afterJoint(joint);
            if (after == joint) {
                break;
            }
            at = after;
        }
        return merged(found);
    }

    /** Whether a finite verb follows, so that the phrase is the subject of another clause. */
    private boolean isSubject(Actant actant) {
        int end = clause.afterTime(actant.end());
        return clause.has(end, "g-be")
                || clause.has(end, "g-have")
                || clause.has(end, "g-modal")
                || clause.inside(end)
                        && clause.isWord(end)
                        && clause.isVerb(end)
                        && !clause.key(end).endsWith("ing");
    }

    /** "the mayor, Ann Lee," and "Ann Lee, mayor of X," are one person. */
    private List<Actant> merged(List<Actant> found) {
        List<Actant> merged = new ArrayList<>();
        for (Actant next : found) {
            Actant last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean pair = last != null
                    && !isJoined(last, next)
                    && (last.sort() == Sort.PERSON && isOffice(next) || isOffice(last) && next.sort() == Sort.PERSON);
            if (pair && last != null) {
                Actant named = last.sort() == Sort.PERSON ? last : next;
                merged.set(
                        merged.size() - 1,
                        new Actant(
                                named.span(),
                                last.first(),
                                next.end(),
                                Sort.PERSON,
                                named.group(),
                                named.name(),
                                named.number(),
                                true));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private boolean isJoined(Actant a, Actant b) {
        for (int i = a.end(); i < b.first(); i++) {
            if (clause.has(i, "g-conjunction") || clause.is(i, ";")) {
                return true;
            }
        }
        return false;
    }

    /** A noun for one person of a certain office, without a number: "leader of the union". */
    private static boolean isOffice(Actant actant) {
        return actant.sort() == Sort.PEOPLE && actant.isOne();
    }

    /** The phrase that begins at a token. */
    Optional<Actant> at(int token) {
        if (!clause.inside(token) || clause.isVerbWithObject(token)) {
            return Optional.empty();
        }
        int end = chunks.end(token);
        if (end == token) {
            return Optional.empty();
        }
        int head = end;
        while (clause.is(end, "of") && end - token < Chunks.LONGEST) {
            int more = chunks.end(end + 1);
            if (more == end + 1) {
                break;
            }
            boolean part = counted(token, head) || PARTS.contains(clause.key(head - 1)) && !naming.human(end + 1, more);
            head = part ? more : head;
            end = more;
        }
        return Optional.of(naming.actant(token, head, end));
    }

    /** Whether the words are a number alone: "two", "several". */
    private boolean counted(int first, int end) {
        return clause.at(first, "count").filter(m -> clause.after(m) == end).isPresent()
                || end == first + 1 && clause.has(first, "g-determiner");
    }

    /** The person named last before a token, else the phrase that ends there: "the release of Ann Lee, kidnapped on Monday". */
    List<Actant> nextBefore(int end) {
        int at = clause.is(end - 1, ",") ? end - 1 : end;
        int first = chunks.start(at);
        Optional<Actant> near =
                first < at ? at(first).filter(a -> a.end() == at && a.sort() == Sort.PERSON) : Optional.empty();
        return near.isPresent() && !clause.is(first - 1, "and") ? List.of(near.get()) : endingAt(end);
    }

    /** The phrase that ends before a token, with what hangs on it, and those joined with it before. */
    List<Actant> endingAt(int end) {
        List<Actant> found = new ArrayList<>();
        int at = end;
        while (found.size() < MOST_IN_LIST) {
            Optional<Actant> last = before(at);
            if (last.isEmpty()) {
                break;
            }
            found.add(0, last.get());
            int joint = last.get().first() - 1;
            boolean and = clause.is(joint, "and");
            if (and) {
                joint--;
            }
            boolean comma = clause.is(joint, ",");
            if (comma
                    && found.size() == 1
                    && last.get().sort() == Sort.UNKNOWN
                    && clause.entity(joint - 1).isPresent()) {
                // An aside behind a name: "Ann Lee, of late so quiet, was ...".
                found.clear();
                at = joint;
                continue;
            }
            if (!and
                    && !(comma && found.size() > 1)
                    && !(comma && isOffice(last.get()))
                    && !(comma && last.get().sort() == Sort.PERSON)) {
                break;
            }
            at = comma ? joint : joint + 1;
        }
        return merged(found);
    }

    private Optional<Actant> before(int end) {
        int at = chunks.beforeAside(end);
        if (clause.is(at - 1, "]") || clause.is(at - 1, ")")) {
            while (clause.inside(at - 1) && !clause.is(at - 1, "[") && !clause.is(at - 1, "(")) {
                at--;
            }
            at--;
        }
        if (clause.is(at - 1, ",")) {
            at--;
        }
        int first = at;
        int best = -1;
        while (clause.inside(first - 1) && at - first < Chunks.LONGEST + 6) {
            int start = chunks.start(first);
            if (start == first) {
                break;
            }
            first = start;
            best = start;
            int hangs = first - 1;
            if (clause.isTime(hangs)) {
                break;
            }
            if (clause.is(hangs, "by")) {
                return Optional.empty();
            }
            if (!clause.has(hangs, "g-preposition")) {
                break;
            }
            best = -1;
            first = hangs;
        }
        if (best < 0) {
            return Optional.empty();
        }
        int from = best;
        return at(from).filter(a -> a.end() <= end);
    }

    /** The bodies named inside a phrase: those to whom its persons belong. */
    List<Actant> bodiesIn(Actant actant) {
        List<Actant> bodies = new ArrayList<>();
        for (Mention m : clause.text().mentions(EntityMention.LABEL, clause.span(actant.first(), actant.end()))) {
            EntityMention entity = m.value(EntityMention.class);
            if (entity.referent().kind() == Kind.ORGANISATION && entity.use() != Use.EMBEDDED) {
                bodies.add(new Actant(
                        m.span(),
                        actant.first(),
                        actant.end(),
                        Sort.BODY,
                        Group.ORGANISATION,
                        Optional.of(entity.referent()),
                        Optional.empty(),
                        false));
            }
        }
        return bodies;
    }
}
