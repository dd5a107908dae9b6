package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Quantity;

/**
 * A figure that somebody gave, with what comparing it to another looks at.
 *
 * @param day when it was reported
 * @param places what the sentence that gives it names, and where that lies
 * @param happened when that of which it is the toll happened
 */
record GivenFigure(Claim<Casualties> claim, Optional<LocalDate> day, Set<String> places, DateValue happened) {

    /** So many days apart, two figures speak of one state of things. */
    static final int NEAR = 1;

    /** A figure so many times another is one for something else. */
    private static final int MANY = 10;

    /** Whether both cannot hold, though they may be for the same people, at one time, by two who give figures. */
    boolean differs(GivenFigure other) {
        return (isBelow(other) || other.isBelow(this))
                && isOfOneOrder(other)
                && !sameVoice(other)
                && mayBeWhere(other)
                && mayBeWhat(other)
                && isNear(other)
                && !isRise(other)
                && !other.isRise(this);
    }

    /** Whether one voice gives both in one document, though they are not one number. */
    boolean isBesides(GivenFigure other) {
        return (isBelow(other) || other.isBelow(this)) && source().equals(other.source()) && sameVoice(other);
    }

    boolean differsFromAny(List<GivenFigure> others) {
        return others.stream().anyMatch(this::differs);
    }

    /** One document's own figures for different incidents are no conflict; two speakers, or two documents, may differ. */
    private boolean sameVoice(GivenFigure other) {
        Optional<String> speaker = speaker();
        return speaker.isPresent() && other.speaker().isPresent()
                ? speaker.equals(other.speaker())
                : source().equals(other.source());
    }

    private Optional<String> speaker() {
        return claim.attribution() instanceof Attribution.BySpeaker by
                ? by.speaker().entity()
                : Optional.empty();
    }

    private String source() {
        return claim.provenance().at().source();
    }

    private boolean isBelow(GivenFigure other) {
        Quantity mine = claim.fact().quantity();
        Quantity theirs = other.claim.fact().quantity();
        return mine.max().isPresent()
                && theirs.min().isPresent()
                && mine.max().getAsLong() < theirs.min().getAsLong();
    }

    /** Whether one is not many times the other, as the dead of a day are of the dead of a house; "none" denies any number. */
    boolean isOfOneOrder(GivenFigure other) {
        long low = Math.min(height(), other.height());
        return low == 0 || Math.max(height(), other.height()) <= MANY * low;
    }

    long height() {
        Quantity quantity = claim.fact().quantity();
        return quantity.max().orElse(quantity.min().orElse(0));
    }

    /** Whether both can speak of one place: one names none, or both name one alike. */
    private boolean mayBeWhere(GivenFigure other) {
        return places.isEmpty() || other.places.isEmpty() || places.stream().anyMatch(other.places::contains);
    }

    /** Whether both can speak of one event: nothing tells when what one of them counts happened, or it was on one day. */
    private boolean mayBeWhat(GivenFigure other) {
        return happened.end().isEmpty()
                || other.happened.end().isEmpty()
                || !isBefore(happened, other.happened) && !isBefore(other.happened, happened);
    }

    private static boolean isBefore(DateValue a, DateValue b) {
        return a.end().isPresent()
                && b.start().isPresent()
                && a.end().get().plusDays(NEAR).isBefore(b.start().get());
    }

    /** Whether the other was given on a later day and is higher, as counts grow. */
    private boolean isRise(GivenFigure other) {
        return day.isPresent() && other.day.isPresent() && day.get().isBefore(other.day.get()) && isBelow(other);
    }

    private boolean isNear(GivenFigure other) {
        return day.isEmpty()
                || other.day.isEmpty()
                || Math.abs(ChronoUnit.DAYS.between(day.get(), other.day.get())) <= NEAR;
    }

    Conflict.Value value() {
        Quantity quantity = claim.fact().quantity();
        return new Conflict.Value(
                plain(quantity),
                quantity.text(),
                claim.attribution(),
                List.of(claim.provenance().at()));
    }

    private static String plain(Quantity quantity) {
        String min = quantity.min().isPresent() ? Long.toString(quantity.min().getAsLong()) : "";
        String max = quantity.max().isPresent() ? Long.toString(quantity.max().getAsLong()) : "";
        return min.equals(max) ? min : min + ".." + max;
    }
}
