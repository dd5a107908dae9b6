package org.crisisbrief.model.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is claimed, and nothing else: who claims it and where it was read stand in the {@link Claim}. Equal facts from two
 * sources are equal.
 */
public sealed interface Fact {

    /** The kinds of facts, in the order in which lists of claims and data files give them. */
    List<Class<? extends Fact>> KINDS = List.of(
            Statement.class,
            Casualties.class,
            Event.class,
            Deployment.class,
            Measure.class,
            Position.class,
            Cause.class);

    /**
     * Somebody's words or mind, direct or reported.
     *
     * @param content the words as the document gives them; interrupted parts joined by " ... "
     */
    record Statement(String content, Wording wording, Mode mode, Optional<Stance> stance) implements Fact {

        /** Whether all of the content stands in quotation marks as the speaker's own words. */
        public boolean direct() {
            return wording == Wording.DIRECT;
        }

        /** Whose words the content is. */
        public enum Wording {
            /** The speaker's: all of it stands in quotation marks. */
            DIRECT,
            /** The document's, with some words of the speaker's in quotation marks. */
            MIXED,
            /** The document's. */
            INDIRECT
        }

        /** How the speaker stands to the content. */
        public enum Mode {
            /** Said, written or announced. */
            SAID,
            /** Asked, or asked for. */
            ASKED,
            /** Believed, feared, hoped or known. */
            THOUGHT,
            /** Wanted, planned, promised or refused. */
            INTENDED,
            /** Supported, opposed or otherwise judged. */
            JUDGED,
            /** Shown or found, by a document or an inquiry. */
            SHOWN,
            /** Not said or not believed, or only possibly: "did not say", "may announce". */
            UNSAID
        }
    }

    /** What a statement does. */
    enum Stance {
        CALLS_FOR_RESTRAINT,
        SUPPORTS,
        CONDEMNS,
        ACCUSES,
        REQUESTS,
        DENIES,
        ANNOUNCES,
        CONCERN,
        OTHER
    }

    /**
     * A number of people and what happened to them.
     *
     * @param event the id of the event that it belongs to
     * @param date when they were harmed, as the words around the figure say
     * @param place where they were harmed, as the words around the figure say
     */
    record Casualties(
            Harm harm,
            People people,
            Quantity quantity,
            List<Victim> names,
            Optional<String> event,
            DateValue date,
            Place place)
            implements Fact {
        public Casualties {
            Objects.requireNonNull(harm);
            names = List.copyOf(names);
        }

        /** The same figure as one of another event, or of none. */
        public Casualties of(Optional<String> other) {
            return new Casualties(harm, people, quantity, names, other, date, place);
        }

        /** The same figure with the names of those it counts. */
        public Casualties naming(List<Victim> victims) {
            return new Casualties(harm, people, quantity, victims, event, date, place);
        }
    }

    /** Who is counted, in the document's word ({@code text}, empty if it has none) and by class. */
    record People(String text, PeopleClass group) {}

    /** Who people are. */
    enum PeopleClass {
        CIVILIANS,
        PROTESTERS,
        SECURITY_FORCES,
        ARMED_GROUP,
        OFFICIALS,
        FOREIGNERS,
        CHILDREN,
        MIXED,
        UNSTATED
    }

    /** A named victim. */
    record Victim(String name, Optional<Integer> age) {}

    /**
     * A happening, with all that its document (or the merged documents) say of it.
     *
     * @param text the words that name it best, verbatim
     * @param casualties ids of the figures that belong to it
     * @param toll per harm, what the event is to be read with in data files; never printed
     * @param salience how much it matters, 0 to 1, comparable over the situation
     */
    record Event(
            EventType type,
            String text,
            DateValue date,
            Place place,
            List<Participant> participants,
            List<String> casualties,
            Map<Harm, Quantity> toll,
            Status status,
            double salience)
            implements Fact {
        public Event {
            Objects.requireNonNull(type);
            participants = List.copyOf(participants);
            casualties = List.copyOf(casualties);
            toll = java.util.Collections.unmodifiableMap(new TreeMap<>(toll));
            if (!(salience >= 0 && salience <= 1)) {
                throw new IllegalArgumentException("salience is 0 to 1: " + salience);
            }
        }
    }

    /** Whether an event happened. */
    enum Status {
        ACCOMPLISHED,
        ATTEMPTED,
        THREATENED,
        PLANNED,
        DENIED
    }

    /**
     * Who or what took part in an event.
     *
     * @param entity the id of the entity, where it is named
     * @param aliases other words for it in the documents
     */
    record Participant(
            Role role,
            Group group,
            String text,
            Optional<String> entity,
            List<String> aliases,
            Optional<Quantity> number,
            Optional<Effect> effect) {
        public Participant {
            aliases = List.copyOf(aliases);
        }
    }

    /** What a participant did. */
    enum Role {
        PERPETRATOR,
        TARGET,
        VICTIM,
        INSTRUMENT,
        PARTICIPANT,
        AUTHORITY
    }

    /** What a participant is. */
    enum Group {
        INDIVIDUAL,
        ORGANISATION,
        GOVERNMENT,
        MILITARY,
        POLICE,
        DIPLOMAT,
        CIVILIAN,
        PROPERTY,
        WEAPON,
        OTHER
    }

    /** What an event did to a participant. */
    enum Effect {
        KILLED,
        INJURED,
        ABDUCTED,
        RELEASED,
        ESCAPED,
        DESTROYED,
        DAMAGED,
        UNHARMED
    }

    /** Forces or teams that go, or are, somewhere. */
    record Deployment(
            String contributor,
            String force,
            String to,
            Optional<Quantity> strength,
            Optional<String> mandate,
            DeploymentStatus status,
            DateValue date)
            implements Fact {}

    /** How far a deployment has come. */
    enum DeploymentStatus {
        DECIDED,
        ANNOUNCED,
        SENT,
        UNDER_WAY,
        PRESENT,
        /** Leaving, or said to be going to leave. */
        WITHDRAWING,
        WITHDRAWN
    }

    /** What an authority did or ordered; {@code what} is a kind such as "state-of-emergency"; {@code by} is empty if unsaid. */
    record Measure(String by, String what, String text, DateValue date, Place place) implements Fact {}

    /** An actor's stance, in the document's words; {@code statement} is the id of the statement it was read from. */
    record Position(String actor, Stance stance, String text, DateValue date, Optional<String> statement)
            implements Fact {}

    /** A cause that a document asserts: the words for cause and effect, verbatim; {@code event} is the effect's id. */
    record Cause(String cause, String effect, Optional<String> event) implements Fact {}
}
