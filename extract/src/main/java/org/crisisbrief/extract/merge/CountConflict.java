package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Situation;

/** Figures for the same harm to the same people that cannot all hold, given by different speakers or documents. */
final class CountConflict implements ConflictRule {

    private record Subject(Harm harm, PeopleClass people) {}

    /**
     * What comparing two figures looks at.
     *
     * @param speaker the entity that gives the figure, if it is identified
     */
    private record Look(
            OptionalLong min, OptionalLong max, Optional<String> speaker, String source, Set<String> places) {

        static Look of(Claim<Casualties> claim, NamedPlaces places) {
            Quantity quantity = claim.fact().quantity();
            Optional<String> speaker = claim.attribution() instanceof Attribution.BySpeaker by
                    ? by.speaker().entity()
                    : Optional.empty();
            return new Look(
                    quantity.min(),
                    quantity.max(),
                    speaker,
                    claim.provenance().at().source(),
                    places.of(claim));
        }

        boolean differs(Look other) {
            return (isBelow(other) || other.isBelow(this)) && !sameVoice(other) && mayBeWhere(other);
        }

        /** One document's own figures for different incidents are no conflict; two speakers, or two documents, may differ. */
        private boolean sameVoice(Look other) {
            return speaker.isPresent() && other.speaker.isPresent()
                    ? speaker.equals(other.speaker)
                    : source.equals(other.source);
        }

        private boolean isBelow(Look other) {
            return max.isPresent() && other.min.isPresent() && max.getAsLong() < other.min.getAsLong();
        }

        /** Whether both can speak of one place: one names none, or both name one alike. */
        private boolean mayBeWhere(Look other) {
            return places.isEmpty() || other.places.isEmpty() || places.stream().anyMatch(other.places::contains);
        }
    }

    @Override
    public String id() {
        return "conflict.count";
    }

    @Override
    public List<Difference> differences(Situation situation, Passages passages) {
        NamedPlaces places = new NamedPlaces(situation, passages);
        Map<Subject, List<Claim<Casualties>>> figures = new LinkedHashMap<>();
        for (Claim<Casualties> claim : situation.claims(Casualties.class)) {
            Casualties fact = claim.fact();
            figures.computeIfAbsent(new Subject(fact.harm(), fact.people().group()), s -> new ArrayList<>())
                    .add(claim);
        }
        List<Difference> differences = new ArrayList<>();
        figures.forEach((subject, claims) -> {
            Map<Look, Claim<Casualties>> looks = new LinkedHashMap<>();
            claims.forEach(c -> looks.putIfAbsent(Look.of(c, places), c));
            List<Conflict.Value> values = new ArrayList<>();
            for (Claim<Casualties> claim : claims) {
                if (looks.keySet().stream().anyMatch(Look.of(claim, places)::differs)) {
                    values.add(new Conflict.Value(
                            plain(claim.fact().quantity()),
                            claim.fact().quantity().text(),
                            claim.attribution(),
                            List.of(claim.provenance().at())));
                }
            }
            if (values.size() > 1) {
                differences.add(new Difference("number of people " + name(subject), values));
            }
        });
        return differences;
    }

    private static String name(Subject subject) {
        String harm = subject.harm.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String people = subject.people.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return harm + (subject.people == PeopleClass.UNSTATED ? "" : " (" + people + ")");
    }

    private static String plain(Quantity quantity) {
        String min = quantity.min().isPresent() ? Long.toString(quantity.min().getAsLong()) : "";
        String max = quantity.max().isPresent() ? Long.toString(quantity.max().getAsLong()) : "";
        return min.equals(max) ? min : min + ".." + max;
    }
}
