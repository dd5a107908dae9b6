package org.crisisbrief.model.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.source.Source;

/**
 * Everything that the documents of a case claim.
 *
 * @param title what the crisis is called; empty if nobody named it
 * @param number the briefing's number in its series
 * @param asOf the latest day that a document carries, or what the user set
 * @param latestEvent the latest day of a dated event
 * @param country ISO 3166-1 alpha-3 code of the country it is about
 * @param claims by source, then span
 * @param figures what was reported of people over time, without the figures of history
 */
public record Situation(
        String id,
        String title,
        Optional<String> number,
        Tlp marking,
        Optional<LocalDate> asOf,
        Optional<LocalDate> latestEvent,
        Optional<String> country,
        List<Source> sources,
        List<TimeExpression> times,
        List<Entity> entities,
        List<Claim<?>> claims,
        List<TimelineEntry> timeline,
        List<FigureSeries> figures,
        List<Conflict> conflicts,
        List<Gap> gaps,
        List<Diagnostic> diagnostics) {
    public Situation {
        sources = List.copyOf(sources);
        times = List.copyOf(times);
        entities = List.copyOf(entities);
        claims = List.copyOf(claims);
        timeline = List.copyOf(timeline);
        figures = List.copyOf(figures);
        conflicts = List.copyOf(conflicts);
        gaps = List.copyOf(gaps);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The claims of one kind, in order. */
    @SuppressWarnings("unchecked") // a claim's type is that of its fact
    public <F extends Fact> List<Claim<F>> claims(Class<F> kind) {
        return claims.stream()
                .filter(c -> kind.isInstance(c.fact()))
                .map(c -> (Claim<F>) c)
                .toList();
    }

    /**
     * The source with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Source source(String id) {
        return sources.stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no source " + id));
    }

    /** What is said of inputs that are not among the sources, for they could not be read or do not count; the settings are no input. */
    public List<Diagnostic> leftOut() {
        return diagnostics.stream()
                .filter(d -> d.severity() != Diagnostic.Severity.NOTE)
                .filter(d -> d.file()
                        .filter(file -> !file.startsWith("situation.yaml"))
                        .filter(file ->
                                sources.stream().noneMatch(s -> s.document().equals(file)))
                        .isPresent())
                .toList();
    }

    public Optional<Entity> entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst();
    }
}
