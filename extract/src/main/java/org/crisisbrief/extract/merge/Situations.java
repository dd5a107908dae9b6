package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crisisbrief.extract.DocumentReading;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.fact.TimelineEntry;
import org.crisisbrief.model.source.Source;

/** Merges what the documents of a case say into one situation. */
public final class Situations {

    private final List<ConflictRule> conflictRules = List.of(
            new OnsetConflict(),
            new CountConflict(),
            new LabelConflict(),
            new DeploymentConflict(),
            new MembershipConflict(),
            new ForceConflict(),
            new SequenceConflict());
    private final GapRules gapRules = GapRules.english();
    private final DayLines dayLines;

    /** @param abbreviations words whose dot ends no sentence */
    public Situations(Set<String> abbreviations) {
        this.dayLines = new DayLines(abbreviations);
    }

    /** What the user set for the case; every value may be absent. */
    public record Given(
            String id,
            Optional<String> title,
            Optional<String> number,
            Tlp marking,
            Optional<LocalDate> asOf,
            Optional<String> country) {}

    /** One situation from all readings. */
    public Situation merge(Given given, List<DocumentReading> readings, List<Diagnostic> diagnostics) {
        EntityMerge entities = EntityMerge.of(readings);
        List<Source> sources = readings.stream().map(DocumentReading::source).toList();
        List<TimeExpression> times =
                readings.stream().flatMap(r -> r.times().stream()).toList();
        List<Claim<?>> claims = new ClaimMerge(entities).merge(readings);
        List<TimelineEntry> dated = Timelines.dated(claims);
        Origins origins = new Origins(readings);
        DayWeights weights = new DayWeights(sources, times, origins);
        List<TimelineEntry> timeline =
                Timelines.of(dated, dayLines.lines(sources, weights, origins), claims, sources, weights);
        Optional<LocalDate> asOf = given.asOf().or(() -> latest(sources));
        Optional<String> country = given.country().or(() -> dominant(entities.entities()));
        Situation situation = new Situation(
                given.id(),
                given.title().orElse(""),
                given.number(),
                given.marking(),
                asOf,
                latestEvent(dated, asOf),
                country,
                sources,
                times,
                entities.entities(),
                claims,
                timeline,
                new Tolls(claims, sources, origins).series(),
                List.of(),
                List.of(),
                diagnostics);
        Situation withConflicts = with(situation, Numbered.conflicts(conflictRules, situation), List.of());
        return with(withConflicts, withConflicts.conflicts(), gapRules.gaps(withConflicts));
    }

    private static Situation with(
            Situation s,
            List<org.crisisbrief.model.fact.Conflict> conflicts,
            List<org.crisisbrief.model.fact.Gap> gaps) {
        return new Situation(
                s.id(),
                s.title(),
                s.number(),
                s.marking(),
                s.asOf(),
                s.latestEvent(),
                s.country(),
                s.sources(),
                s.times(),
                s.entities(),
                s.claims(),
                s.timeline(),
                s.figures(),
                conflicts,
                gaps,
                s.diagnostics());
    }

    /** The latest day that a document carries; an inferred day only where none carries one. */
    private static Optional<LocalDate> latest(List<Source> sources) {
        Comparator<LocalDate> order = Comparator.naturalOrder();
        return sources.stream()
                .filter(s -> s.publishedBasis() != Source.Basis.INFERRED)
                .flatMap(s -> s.published().stream())
                .max(order)
                .or(() -> sources.stream().flatMap(s -> s.published().stream()).max(order));
    }

    /** The latest day on which something had happened; of what lies behind the day of the documents nothing has. */
    private static Optional<LocalDate> latestEvent(List<TimelineEntry> dated, Optional<LocalDate> asOf) {
        return dated.stream()
                .map(t -> t.end().orElse(t.date()))
                .filter(day -> asOf.isEmpty() || !day.isAfter(asOf.get()))
                .max(Comparator.naturalOrder());
    }

    /** The country whose places are mentioned most. */
    private static Optional<String> dominant(List<Entity> entities) {
        Map<String, Integer> mentions = new TreeMap<>();
        for (Entity entity : entities) {
            if (entity.kind() == Entity.Kind.PLACE) {
                entity.country()
                        .ifPresent(c -> mentions.merge(c, entity.mentions().size(), Integer::sum));
            }
        }
        return mentions.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .filter(Objects::nonNull);
    }

    /** The events among the claims. */
    static List<Claim<Fact.Event>> events(List<Claim<?>> claims) {
        return claims.stream()
                .filter(c -> c.fact() instanceof Fact.Event)
                .map(c -> new Claim<>(c.id(), (Fact.Event) c.fact(), c.attributions(), c.provenance(), c.marking()))
                .toList();
    }
}
