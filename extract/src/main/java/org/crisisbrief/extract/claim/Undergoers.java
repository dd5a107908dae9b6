package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.entity.Referent;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Group;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.Fact.Role;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.Span;

/**
 * Finds whom and what violence was done to, and with what: the object of its verb, the subject where the verb is passive, what
 * "against", "on" or "of" names behind its noun. Where none of these stands, nothing is found.
 */
final class Undergoers {

    /** One of them, and its words. */
    record Undergoer(Span span, Fact.Participant participant) {

        Undergoer with(Optional<Fact.Effect> effect, Optional<Quantity> number) {
            return new Undergoer(
                    span,
                    new Fact.Participant(
                            participant.role(),
                            participant.group(),
                            participant.text(),
                            participant.entity(),
                            participant.aliases(),
                            number,
                            effect));
        }
    }

    static final Set<EventType> VIOLENT =
            Set.of(EventType.ATTACK, EventType.BOMBING, EventType.KIDNAPPING, EventType.ARSON, EventType.ROBBERY);

    private static final Map<PeopleClass, Group> GROUPS = Map.of(
            PeopleClass.CIVILIANS, Group.CIVILIAN,
            PeopleClass.PROTESTERS, Group.CIVILIAN,
            PeopleClass.CHILDREN, Group.CIVILIAN,
            PeopleClass.FOREIGNERS, Group.CIVILIAN,
            PeopleClass.MIXED, Group.CIVILIAN,
            PeopleClass.OFFICIALS, Group.GOVERNMENT,
            PeopleClass.UNSTATED, Group.CIVILIAN,
            PeopleClass.SECURITY_FORCES, Group.MILITARY);

    /** How many words may stand between a trigger and what it was done to. */
    private static final int NEAR = 8;

    private final AnnotatedText text;
    private final Sentence sentence;

    Undergoers(AnnotatedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    /** The group of people of a class; nothing for those who fight without a state. */
    static Optional<Group> group(PeopleClass people) {
        return Optional.ofNullable(GROUPS.get(people));
    }

    /** Those of one telling word, in the order of the text. */
    List<Undergoer> of(EventType type, Mention trigger) {
        List<Undergoer> found = new ArrayList<>();
        int first = text.tokenFrom(trigger.start());
        int end = text.tokenFrom(trigger.end());
        if (trigger.label().equals("event-noun") || trigger.label().equals("event-went-off")) {
            governed(end, type).ifPresent(found::add);
        } else if (isPassive(first)) {
            before(first, type).ifPresent(found::add);
        } else {
            after(end, type).ifPresent(found::add);
        }
        found.addAll(joined(found));
        Optional<Fact.Effect> effect = effect(type, trigger);
        found.replaceAll(u -> u.participant().role() == Role.VICTIM ? u.with(effect, number(u.span())) : u);
        instruments().forEach(found::add);
        return found;
    }

    /** What the telling word itself says became of people. */
    private Optional<Fact.Effect> effect(EventType type, Mention trigger) {
        return type == EventType.KIDNAPPING
                ? Optional.of(Fact.Effect.ABDUCTED)
                : text.at(trigger.start(), "event-deadly").isPresent()
                        ? Optional.of(Fact.Effect.KILLED)
                        : Optional.empty();
    }

    /** The number before a noun of people, qualities between them. */
    private Optional<Quantity> number(Span people) {
        return text.mentions("count", sentence.span()).stream()
                .filter(m -> m.end() <= people.start() && text.tokenFrom(people.start()) - text.tokenFrom(m.end()) <= 1)
                .map(m -> m.value(Quantity.class))
                .reduce((a, b) -> b);
    }

    private boolean inside(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    private Optional<Mention> label(int token, String label) {
        return inside(token) ? text.at(text.tokens().get(token).start(), label) : Optional.empty();
    }

    /** Whether a form of "be" stands right before the verb, adverbs aside. */
    private boolean isPassive(int verb) {
        int at = verb - 1;
        while (label(at, "g-adverb").isPresent()) {
            at--;
        }
        return label(at, "g-be").isPresent();
    }

    private Optional<Undergoer> after(int from, EventType type) {
        for (int i = from; i < from + NEAR && inside(i); i++) {
            Optional<Undergoer> here = at(i, type);
            if (here.isPresent() || isBreak(i)) {
                return here;
            }
        }
        return Optional.empty();
    }

    private Optional<Undergoer> before(int verb, EventType type) {
        for (int i = verb - 1; i >= verb - NEAR && inside(i); i--) {
            Optional<Undergoer> here = at(i, type).filter(u -> !hangs(u.span()));
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    /** Whether a preposition stands before these words. */
    private boolean hangs(Span span) {
        int at = text.tokenFrom(span.start()) - 1;
        while (label(at, "g-determiner").isPresent()
                || (inside(at) && text.tokens().get(at).isNumber())) {
            at--;
        }
        return label(at, "g-preposition").isPresent();
    }

    /** What a preposition names that says against whom a noun's violence went. */
    private Optional<Undergoer> governed(int from, EventType type) {
        for (int i = from; i < from + NEAR && inside(i); i++) {
            if (label(i, "event-against").isPresent()) {
                return after(text.tokenFrom(label(i, "event-against").get().end()), type);
            }
            if (isStop(i) || label(i, "g-preposition").isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isStop(int token) {
        String word = text.tokens().get(token).text();
        return word.equals(".") || word.equals(";") || word.equals(":");
    }

    private boolean isBreak(int token) {
        return !text.tokens().get(token).isWord()
                        && !text.tokens().get(token).text().equals("-")
                || label(token, "g-preposition").isPresent()
                || label(token, "g-subordinator").isPresent()
                || label(token, "g-be").isPresent();
    }

    /** Those coordinated with the ones found: "the mayor and two guards". */
    private List<Undergoer> joined(List<Undergoer> found) {
        List<Undergoer> more = new ArrayList<>();
        for (Undergoer first : found) {
            int at = text.tokenFrom(first.span().end());
            if (inside(at) && text.tokens().get(at).is("and")) {
                for (int i = at + 1; i < at + 5 && inside(i); i++) {
                    Optional<Undergoer> other = at(i, EventType.ATTACK);
                    if (other.isPresent() || isBreak(i)) {
                        other.filter(o -> o.participant().role()
                                        == first.participant().role())
                                .ifPresent(more::add);
                        break;
                    }
                }
            }
        }
        return more;
    }

    private List<Undergoer> instruments() {
        return text.mentions("instrument", sentence.span()).stream()
                .map(m -> undergoer(m.span(), Role.INSTRUMENT, Group.WEAPON, Optional.empty()))
                .toList();
    }

    private Optional<Undergoer> at(int token, EventType type) {
        Optional<Mention> people = label(token, "people");
        if (people.isPresent()) {
            return group(people.get().value(PeopleClass.class))
                    .map(g -> undergoer(people.get().span(), Role.VICTIM, g, Optional.empty()));
        }
        Optional<Mention> title = label(token, "person-title");
        if (title.isPresent()
                && label(text.tokenFrom(title.get().end()), EntityMention.LABEL).isEmpty()) {
            return Optional.of(undergoer(title.get().span(), Role.VICTIM, Group.INDIVIDUAL, Optional.empty()));
        }
        Optional<Mention> thing = label(token, "event-target");
        if (thing.isPresent() && type != EventType.KIDNAPPING) {
            return Optional.of(undergoer(thing.get().span(), Role.TARGET, Group.PROPERTY, Optional.empty()));
        }
        return label(token, EntityMention.LABEL).flatMap(m -> entity(m, type));
    }

    private Optional<Undergoer> entity(Mention mention, EventType type) {
        EntityMention entity = mention.value(EntityMention.class);
        int next = text.tokenFrom(mention.end());
        boolean person = entity.referent().kind() == Entity.Kind.PERSON && entity.use() == Entity.Use.NAME;
        boolean body = entity.referent().kind() == Entity.Kind.ORGANISATION
                && entity.use() == Entity.Use.NAME
                && type != EventType.KIDNAPPING
                && label(next, "people").isEmpty()
                && label(next, "event-target").isEmpty();
        return person
                ? Optional.of(undergoer(mention.span(), Role.VICTIM, Group.INDIVIDUAL, Optional.of(entity.referent())))
                : body
                        ? Optional.of(undergoer(
                                mention.span(), Role.TARGET, Group.ORGANISATION, Optional.of(entity.referent())))
                        : Optional.empty();
    }

    private Undergoer undergoer(Span span, Role role, Group group, Optional<Referent> referent) {
        return new Undergoer(
                span,
                new Fact.Participant(
                        role,
                        group,
                        text.slice(span),
                        referent.map(Referent::id),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
