package org.crisisbrief.model.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.crisisbrief.model.fact.Fact.PeopleClass;

/**
 * All that was reported over time of one harm to one group of people in one place. None of the figures is chosen, none is
 * added to another.
 *
 * @param people who is counted; {@link PeopleClass#UNSTATED} also for people of whom no more is said than that they are people
 * @param place its name, empty where the reports name none
 * @param reports by the day on which they were given, those without a day last
 */
public record FigureSeries(String id, Harm harm, PeopleClass people, String place, List<Report> reports) {

    /**
     * A figure that somebody gave.
     *
     * @param casualties the id of the claim that holds it
     * @param day when it was given: the day of the document that has it
     * @param origin the first source that carries the story it stands in
     * @param revises the id of the claim with the figure that the same claimant gave before
     */
    public record Report(
            String casualties, Quantity quantity, Optional<LocalDate> day, String origin, Optional<String> revises) {

        private OptionalLong height() {
            return quantity.min().isPresent() ? quantity.min() : quantity.max();
        }
    }

    public FigureSeries {
        Objects.requireNonNull(harm);
        Objects.requireNonNull(people);
        reports = List.copyOf(reports);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("series " + id + ": somebody reported a figure");
        }
    }

    /** The reports of the last day on which any was given. */
    public Set<Report> latest() {
        Optional<LocalDate> last =
                reports.stream().flatMap(r -> r.day().stream()).max(Comparator.naturalOrder());
        return reports.stream()
                .filter(r -> last.isPresent() && r.day().equals(last))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The reports whose lower bound, or where they have none, upper bound, none exceeds. */
    public Set<Report> highest() {
        OptionalLong top =
                reports.stream().flatMapToLong(r -> r.height().stream()).max();
        return reports.stream()
                .filter(r -> top.isPresent() && r.height().equals(top))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many stories carry the figures; copies of one count once. */
    public long origins() {
        return reports.stream().map(Report::origin).distinct().count();
    }
}
