package org.crisisbrief.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.claim.EventReader.Telling;
import org.crisisbrief.extract.violence.Deeds;
import org.crisisbrief.extract.violence.Part;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact.Role;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.source.Span;

/** The tellings of one happening in one document. */
final class ToldTogether {

    /** So many sentences away "the attack" may still be what went off. */
    private static final int REACH = 4;

    private static final Set<EventType> UNIQUE = Set.of(
            EventType.EMERGENCY_MEASURE,
            EventType.POLICY_MEASURE,
            EventType.GOVERNMENT_CHANGE,
            EventType.SECURITY_OPERATION);

    private final AnnotatedText text;
    private final List<Telling> tellings = new ArrayList<>();
    private final Set<String> victims = new HashSet<>();
    private final Set<String> families = new HashSet<>();
    private boolean wentOff;
    private boolean general = true;
    private Place place = Place.NONE;
    private Optional<Span> placeSpan = Optional.empty();
    private DateValue date = DateValue.NONE;

    ToldTogether(AnnotatedText text) {
        this.text = text;
    }

    List<Telling> tellings() {
        return tellings;
    }

    /** The kind of force of nature that all name, with a dot before it; empty where none is known, or several are. */
    String force() {
        return families.size() == 1 ? "." + families.iterator().next() : "";
    }

    Place place() {
        return place;
    }

    Optional<Span> placeSpan() {
        return placeSpan;
    }

    DateValue date() {
        return date;
    }

    void add(Telling telling) {
        tellings.add(telling);
        wentOff |= telling.type() == EventType.BOMBING;
        general &= isGeneralWord(telling);
        family(telling).ifPresent(families::add);
        victims.addAll(named(telling));
        if (better(telling.place().place(), place)) {
            place = telling.place().place();
            placeSpan = telling.place().span();
        }
        if (date.start().isEmpty()
                && (telling.date().start().isPresent() || date.text().isEmpty())) {
            date = telling.date();
        }
    }

    private static boolean better(Place a, Place b) {
        return !a.name().isEmpty() && (b.name().isEmpty() || a.precision().compareTo(b.precision()) < 0);
    }

    /** Whether a further telling may be of the same happening. */
    boolean takes(Telling telling) {
        Telling first = tellings.get(0);
        return !UNIQUE.contains(telling.type())
                && isOneKind(telling)
                && isOneDisaster(telling)
                && (first.status() == telling.status() || first.type() == EventType.DEPLOYMENT)
                && samePlace(telling.place().place())
                && sameDate(telling.date())
                && sameVictims(telling);
    }

    private boolean samePlace(Place other) {
        return place.name().isEmpty()
                || other.name().isEmpty()
                || place.name().equals(other.name())
                || (place.precision() != other.precision()
                        && place.country().equals(other.country())
                        && (place.precision() == Place.Precision.COUNTRY
                                || other.precision() == Place.Precision.COUNTRY));
    }

    /** What is told of a year ("in 1918") is another thing than what is told without a day. */
    private boolean sameDate(DateValue other) {
        if (EventDates.isLong(date) != EventDates.isLong(other)) {
            return false;
        }
        return date.start().isEmpty() || other.start().isEmpty() || date.start().equals(other.start());
    }

    /** The kind of happening: what went off tells more than "attack". */
    EventType type() {
        return wentOff ? EventType.BOMBING : tellings.get(0).type();
    }

    private boolean isOneKind(Telling telling) {
        if (type() == telling.type()) {
            return true;
        }
        boolean later = type() == EventType.BOMBING && telling.type() == EventType.ATTACK && isGeneralWord(telling);
        boolean earlier = type() == EventType.ATTACK && telling.type() == EventType.BOMBING && general;
        return (later || earlier) && Math.abs(sentence(telling) - sentence(tellings.get(tellings.size() - 1))) <= REACH;
    }

    /** An earthquake and a flood are two disasters, whatever the place and day; a word for any disaster fits both. */
    private boolean isOneDisaster(Telling telling) {
        Optional<String> family = family(telling);
        return families.isEmpty() || family.isEmpty() || families.contains(family.get());
    }

    private Optional<String> family(Telling telling) {
        return text.at(telling.trigger().start(), "disaster-family").map(m -> m.value(String.class));
    }

    private int sentence(Telling telling) {
        return text.sentenceAt(telling.trigger().start()).index();
    }

    /** Whether the telling word fits violence of every kind: "the attack", "the crime", "were killed". */
    private boolean isGeneralWord(Telling telling) {
        int at = telling.trigger().start();
        return text.at(at, "violence-again").isPresent()
                        && text.at(at, "event-deadly").isEmpty()
                || text.at(at, "violence-died").isPresent();
    }

    /** Other named victims are another deed's, unless day and place are told to be the same. */
    private boolean sameVictims(Telling telling) {
        Set<String> others = named(telling);
        boolean one = victims.isEmpty() || others.isEmpty() || others.stream().anyMatch(victims::contains);
        boolean set = date.start().isPresent()
                && telling.date().start().isPresent()
                && !place.name().isEmpty()
                && place.name().equals(telling.place().place().name());
        return one || set;
    }

    private static Set<String> named(Telling telling) {
        Set<String> named = new HashSet<>();
        for (Part part : telling.parts()) {
            if (part.participant().role() == Role.VICTIM) {
                part.participant().entity().ifPresent(named::add);
            }
        }
        return named;
    }

    /** Whether the words tell of violence in general ("the bombings and murders"): nouns for many, with nobody, nowhere, on no day. */
    boolean isGeneral() {
        return Deeds.VIOLENT.contains(tellings.get(0).type())
                && date.start().isEmpty()
                && tellings.stream()
                        .flatMap(t -> t.parts().stream())
                        .allMatch(p -> p.participant().role() == Role.INSTRUMENT)
                && tellings.stream()
                        .allMatch(t -> text.slice(t.trigger()).matches("(?i)[a-z -]*(?:s|ing|shelling|harassment)"));
    }
}
