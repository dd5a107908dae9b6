package org.crisisbrief.extract.violence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.extract.violence.Actant.Sort;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.fact.Fact.Group;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.Span;

/** Finds the noun phrases of one sentence that begin or end at a token, and what they name. */
final class Actants {

    private static final int LONGEST = 12;
    private static final int MOST_IN_LIST = 12;

    private static final Map<PeopleClass, Group> GROUPS = Map.of(
            PeopleClass.OFFICIALS, Group.GOVERNMENT,
            PeopleClass.SECURITY_FORCES, Group.MILITARY);

    private static final Set<String> PARTS =
            Set.of("group", "groups", "number", "dozens", "hundreds", "scores", "thousands");

    private final Clausal clause;

    Actants(Clausal clause) {
        this.clause = clause;
    }

    /** The phrases of the list that begins at a token, adverbs and times before it skipped. */
    List<Actant> from(int token) {
        List<Actant> found = new ArrayList<>();
        int at = skip(token);
        while (found.size() < MOST_IN_LIST) {
            Optional<Actant> next = at(at);
            if (next.isEmpty() || !found.isEmpty() && isSubject(next.get())) {
                break;
            }
            found.add(next.get());
            int joint = afterAside(next.get().end());
            int after = afterJoint(joint);
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

    private int skip(int token) {
        int at = token;
        for (int i = 0; i < 3; i++) {
            int next = clause.afterTime(at);
            if (next == at
                    && (clause.has(at, "g-adverb")
                            || clause.is(at, "both")
                            || clause.key(at).endsWith("ly"))
                    && !clause.has(at, "count")) {
                next = at + 1;
            }
            if (next == at && clause.is(at, "on") && clause.afterTime(at + 1) > at + 1) {
                next = clause.afterTime(at + 1);
            }
            at = next;
        }
        return at;
    }

    /** Behind "[FMLN]", "(45)", ", 45,". */
    private int afterAside(int token) {
        boolean square = clause.is(token, "[");
        if (!square && !clause.is(token, "(")) {
            return clause.is(token, ",")
                            && clause.inside(token + 1)
                            && clause.token(token + 1).isNumber()
                            && clause.is(token + 2, ",")
                    ? token + 2
                    : token;
        }
        for (int i = token + 1; i < token + LONGEST && clause.inside(i); i++) {
            if (clause.is(i, square ? "]" : ")")) {
                return i + 1;
            }
        }
        return token;
    }

    private int afterJoint(int token) {
        int at = token;
        if (clause.is(at, ",") || clause.is(at, ";")) {
            at++;
        }
        if (clause.is(at, "and") || clause.is(at, "or") || clause.is(at, "as") && clause.is(at + 1, "well")) {
            at += clause.is(at, "as") ? 3 : 1;
        }
        return at;
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
        int end = chunk(token);
        if (end == token) {
            return Optional.empty();
        }
        int head = end;
        while (clause.is(end, "of") && end - token < LONGEST) {
            int more = chunk(end + 1);
            if (more == end + 1) {
                break;
            }
            boolean part = counted(token, head) || PARTS.contains(clause.key(head - 1)) && !human(end + 1, more);
            head = part ? more : head;
            end = more;
        }
        return Optional.of(actant(token, head, end));
    }

    private boolean human(int first, int end) {
        Sort sort = actant(first, end, end).sort();
        return sort == Sort.PEOPLE || sort == Sort.ARMED || sort == Sort.PERSON;
    }

    /** Whether the words are a number alone: "two", "several". */
    private boolean counted(int first, int end) {
        return clause.at(first, "count").filter(m -> clause.after(m) == end).isPresent()
                || end == first + 1 && clause.has(first, "g-determiner");
    }

    /** The end of the words of one noun phrase without what hangs on it. */
    private int chunk(int first) {
        int at = first;
        while (clause.inside(at) && at - first < LONGEST) {
            int from = at;
            Optional<Mention> whole = clause.at(at, EntityMention.LABEL)
                    .or(() -> clause.at(from, "count"))
                    .or(() -> clause.at(from, "people"))
                    .or(() -> clause.at(from, "event-target"))
                    .or(() -> clause.at(from, "instrument"))
                    .or(() -> clause.at(from, "person-title"));
            if (whole.isPresent() && !clause.ends(at, at == first)
                    || clause.at(at, "count").isPresent() && at == first) {
                at = clause.after(whole.orElseThrow());
            } else if (clause.ends(at, at == first || clause.has(at - 1, "g-determiner") && at - 1 == first)) {
                break;
            } else {
                at++;
            }
        }
        while (at > first && !clause.isWord(at - 1)) {
            at--;
        }
        return at;
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

    /** Before ", 45,", a time and ", who was travelling home,". */
    private int beforeAside(int end) {
        int at = end;
        while (clause.isTime(at - 1)) {
            at--;
        }
        if (!clause.is(at - 1, ",")) {
            return at;
        }
        if (clause.inside(at - 2) && clause.token(at - 2).isNumber() && clause.is(at - 3, ",")) {
            return at - 3;
        }
        for (int i = at - 2; i > at - LONGEST - 6 && clause.inside(i); i--) {
            if (clause.has(i, "g-relative") && clause.is(i - 1, ",")) {
                return i - 1;
            }
            if (clause.is(i, ",") && i < at - 3 && clause.has(i + 1, "g-conjunction")) {
                break;
            }
        }
        return at;
    }

    private Optional<Actant> before(int end) {
        int at = beforeAside(end);
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
        while (clause.inside(first - 1) && at - first < LONGEST + 6) {
            int start = start(first);
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

    /** Where the words of one noun phrase begin that end before a token. */
    private int start(int end) {
        int at = end;
        while (clause.inside(at - 1) && end - at < LONGEST) {
            int before = at - 1;
            Optional<Mention> name = clause.entity(before);
            if (name.isPresent() && clause.text().tokenFrom(name.get().end()) <= end) {
                at = clause.text().tokenFrom(name.get().start());
                continue;
            }
            Optional<Mention> count = clause
                    .text()
                    .mentions("count", clause.sentence().span())
                    .stream()
                    .filter(m -> m.end() == clause.token(before).end())
                    .findFirst();
            if (count.isPresent()) {
                int from = clause.text().tokenFrom(count.get().start());
                return clause.has(from - 1, "g-determiner") ? from - 1 : from;
            }
            if (clause.has(before, "g-determiner") && !clause.is(before, "more")) {
                return before;
            }
            if (clause.ends(before, false)) {
                break;
            }
            at = before;
        }
        while (at < end && !clause.isWord(at)) {
            at++;
        }
        return at;
    }

    private Actant actant(int first, int head, int end) {
        int body = first;
        while (body < head - 1 && (clause.has(body, "g-determiner") || clause.has(body, "count"))) {
            body = clause.at(body, "count").map(clause::after).orElse(body + 1);
        }
        while (body < head - 1
                && (clause.is(body, "of") || clause.has(body, "g-determiner") || clause.has(body, "count"))) {
            body = clause.at(body, "count").map(clause::after).orElse(body + 1);
        }
        body = Math.min(body, head - 1);
        Optional<Quantity> written = clause.at(first, "count")
                .or(() -> clause.at(first + 1, "count"))
                .filter(m -> clause.after(m) <= head)
                .map(m -> m.value(Quantity.class));
        Span span = clause.span(body, end);
        Named named = named(first, head);
        if (named.sort() == Sort.PERSON || named.sort() == Sort.BODY || named.sort() == Sort.PLACE) {
            Span own = named.sort() == Sort.PLACE ? span : named.span().orElse(span);
            Group group = named.sort() == Sort.PERSON ? Group.INDIVIDUAL : Group.ORGANISATION;
            return new Actant(
                    own,
                    first,
                    end,
                    named.sort(),
                    group,
                    named.referent(),
                    Optional.empty(),
                    named.sort() == Sort.PERSON);
        }
        Optional<Span> unlisted = nameAtEnd(first, head);
        if (unlisted.isPresent()) {
            return new Actant(
                    unlisted.get(),
                    first,
                    end,
                    Sort.PERSON,
                    Group.INDIVIDUAL,
                    Optional.empty(),
                    Optional.empty(),
                    true);
        }
        Noun noun = noun(head);
        boolean one = noun.human() && written.isEmpty() && !clause.key(head - 1).endsWith("s") && !noun.plural();
        Optional<Quantity> number = written.isEmpty() && one && isArticle(first)
                ? Optional.of(Quantity.exactly(clause.token(first).text(), 1))
                : written.filter(q -> noun.human());
        Group group = one && noun.group() == Group.CIVILIAN ? Group.INDIVIDUAL : noun.group();
        boolean counted = number.isPresent() && !number.get().max().equals(java.util.OptionalLong.of(1));
        return new Actant(
                span,
                first,
                end,
                noun.sort(),
                group,
                Optional.empty(),
                number,
                noun.human() && (one || number.isPresent() && !counted));
    }

    /** A name that no list holds, behind a noun for a person: "the seamstress Ara Quill". */
    private Optional<Span> nameAtEnd(int first, int end) {
        int from = end;
        while (from > first
                && clause.token(from - 1).isCapitalised()
                && clause.entity(from - 1).isEmpty()) {
            from--;
        }
        boolean behindNoun = from > first
                && clause.isWord(from - 1)
                && (ending("one-person", from - 1).isPresent()
                        || ending("person-title", from - 1).isPresent()
                        || ending("people", from - 1).isPresent());
        return from < end
                        && (behindNoun || end - from > 1 && from == first)
                        && noun(end).sort() == Sort.UNKNOWN
                ? Optional.of(clause.span(from, end))
                : Optional.empty();
    }

    private boolean isArticle(int token) {
        return clause.is(token, "a")
                || clause.is(token, "an")
                || clause.is(token, "one")
                || clause.is(token, "another");
    }

    /** What the last word of a phrase says it names. */
    private record Noun(Sort sort, Group group, boolean plural) {
        boolean human() {
            return sort == Sort.PEOPLE || sort == Sort.ARMED;
        }
    }

    private Noun noun(int end) {
        int head = end - 1;
        Span word = clause.token(head).span();
        Optional<Mention> thing = ending("event-target", head);
        Optional<Mention> people = clause.text().covering(word, "people").filter(m -> m.end() == word.end());
        if (ending("instrument", head).isPresent()) {
            return new Noun(Sort.WEAPON, Group.WEAPON, false);
        }
        if (thing.isPresent()) {
            return new Noun(Sort.THING, Group.PROPERTY, false);
        }
        if (ending("doer-body", head).isPresent()) {
            return new Noun(Sort.BODY, Group.ORGANISATION, false);
        }
        Optional<Mention> doer = ending("doer-noun", head);
        if (doer.isPresent() && doer.get().value(String.class).equals("armed")) {
            return new Noun(Sort.ARMED, Group.INDIVIDUAL, true);
        }
        if (people.isPresent()) {
            PeopleClass sort = people.get().value(PeopleClass.class);
            return sort == PeopleClass.ARMED_GROUP
                    ? new Noun(Sort.ARMED, Group.INDIVIDUAL, true)
                    : new Noun(Sort.PEOPLE, GROUPS.getOrDefault(sort, Group.CIVILIAN), false);
        }
        if (doer.isPresent()) {
            boolean military = doer.get().value(String.class).equals("military");
            return new Noun(Sort.PEOPLE, military ? Group.MILITARY : Group.CIVILIAN, false);
        }
        Optional<Mention> victim = ending("victim-person", head);
        if (victim.isPresent()) {
            return new Noun(
                    Sort.PEOPLE, Group.valueOf(victim.get().value(String.class).toUpperCase(Locale.ROOT)), false);
        }
        if (ending("one-person", head).isPresent()
                || ending("many-persons", head).isPresent()) {
            return new Noun(Sort.PEOPLE, Group.CIVILIAN, false);
        }
        if (ending("person-title", head).isPresent()) {
            return new Noun(Sort.PEOPLE, Group.INDIVIDUAL, false);
        }
        Optional<Mention> origin =
                clause.entity(head).filter(m -> m.value(EntityMention.class).use() == Use.DEMONYM);
        if (origin.isPresent()) {
            return new Noun(Sort.PEOPLE, Group.CIVILIAN, false);
        }
        return new Noun(Sort.UNKNOWN, Group.OTHER, false);
    }

    private Optional<Mention> ending(String label, int head) {
        int end = clause.token(head).end();
        return clause.text().mentions(label, clause.sentence().span()).stream()
                .filter(m -> m.end() == end)
                .findFirst();
    }

    private record Named(Sort sort, Optional<Span> span, Optional<Referent> referent) {
        private static final Named NONE = new Named(Sort.UNKNOWN, Optional.empty(), Optional.empty());
    }

    /** What a phrase names that ends with a name. */
    private Named named(int first, int head) {
        Optional<Mention> name = clause.entity(head - 1)
                .filter(m -> m.start() >= clause.token(first).start())
                .filter(m -> m.value(EntityMention.class).use() == Use.NAME);
        if (name.isEmpty()) {
            return Named.NONE;
        }
        Referent referent = name.get().value(EntityMention.class).referent();
        Sort sort = switch (referent.kind()) {
            case PERSON -> Sort.PERSON;
            case ORGANISATION -> Sort.BODY;
            case PLACE -> Sort.PLACE;
            default -> Sort.UNKNOWN;
        };
        return sort == Sort.BODY && ending("event-target", head - 1).isPresent()
                ? Named.NONE
                : new Named(
                        sort, name.map(Mention::span), sort == Sort.PLACE ? Optional.empty() : Optional.of(referent));
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
