package org.crisisbrief.extract.violence;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.extract.violence.Actant.Sort;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.fact.Fact.Group;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.Span;

/** What the words of a noun phrase name: a person, people, a body, a thing, a weapon, a place. */
final class Naming {

    private static final Map<PeopleClass, Group> GROUPS = Map.of(
            PeopleClass.OFFICIALS, Group.GOVERNMENT,
            PeopleClass.SECURITY_FORCES, Group.MILITARY);

    private final Clausal clause;

    Naming(Clausal clause) {
        this.clause = clause;
    }

    boolean human(int first, int end) {
        Sort sort = actant(first, end, end).sort();
        return sort == Sort.PEOPLE || sort == Sort.ARMED || sort == Sort.PERSON;
    }

    Actant actant(int first, int head, int end) {
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
}
