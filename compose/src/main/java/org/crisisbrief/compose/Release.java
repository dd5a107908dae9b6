package org.crisisbrief.compose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.FigureSeries;
import org.crisisbrief.model.fact.Gap;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.fact.TimelineEntry;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;

/**
 * What of a situation may stand under a marking. A claim that rests on a withheld source in any part is left out as a whole,
 * for its date or its participants may have been read there.
 */
final class Release {

    private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}-]+|\\d+");

    private final Situation from;
    private final Tlp marking;
    private final Set<String> sources = new HashSet<>();
    private final Set<String> claims = new HashSet<>();
    private final String text;

    private Release(Situation from, Tlp marking) {
        this.from = from;
        this.marking = marking;
        from.sources().stream()
                .filter(s -> allows(s.marking().orElse(from.marking())))
                .forEach(s -> sources.add(s.id()));
        StringBuilder all = new StringBuilder();
        from.sources().stream()
                .filter(s -> sources.contains(s.id()))
                .forEach(s -> all.append(s.text().orElse(""))
                        .append('\n')
                        .append(s.title().orElse(""))
                        .append('\n'));
        text = all.toString();
    }

    static Situation of(Situation situation, Tlp marking) {
        Release release = new Release(situation, marking);
        boolean whole = release.sources.size() == situation.sources().size()
                && situation.claims().stream().allMatch(release::allows);
        return whole ? situation : release.situation();
    }

    private boolean allows(Tlp item) {
        return item.compareTo(marking) <= 0;
    }

    private boolean allows(Claim<?> claim) {
        boolean slots = claim.provenance().slots().values().stream()
                .flatMap(List::stream)
                .allMatch(this::allows);
        return claim.marking().map(this::allows).orElse(true)
                && claim.provenance().passages().stream().allMatch(this::allows)
                && slots;
    }

    private boolean allows(At at) {
        return sources.contains(at.source());
    }

    private Situation situation() {
        List<Source> kept =
                from.sources().stream().filter(s -> sources.contains(s.id())).toList();
        List<Claim<?>> allowed = from.claims().stream().filter(this::allows).toList();
        allowed.forEach(c -> claims.add(c.id()));
        Set<At> withheld = new HashSet<>();
        from.claims().stream()
                .filter(c -> !claims.contains(c.id()))
                .forEach(c -> withheld.addAll(c.provenance().passages()));
        List<TimelineEntry> timeline = from.timeline().stream()
                .filter(e -> e.refs().stream().allMatch(a -> allows(a) && !withheld.contains(a))
                        && claims.containsAll(e.events()))
                .toList();
        Optional<LocalDate> latest = Stream.concat(
                        timeline.stream().map(e -> e.end().orElse(e.date())),
                        allowed.stream()
                                .map(Claim::fact)
                                .filter(Fact.Event.class::isInstance)
                                .flatMap(f -> ((Fact.Event) f).date().end().stream()))
                .max(Comparator.naturalOrder());
        Optional<LocalDate> asOf = kept.size() == from.sources().size()
                ? from.asOf()
                : kept.stream().flatMap(s -> s.published().stream()).max(Comparator.naturalOrder());
        return new Situation(
                from.id(),
                from.title(),
                from.number(),
                marking,
                asOf,
                latest.filter(d -> from.latestEvent().filter(l -> !d.isAfter(l)).isPresent()),
                from.country(),
                kept,
                from.times().stream().filter(t -> allows(t.at())).toList(),
                from.entities().stream().flatMap(e -> entity(e).stream()).toList(),
                allowed,
                timeline,
                from.figures().stream().flatMap(f -> series(f).stream()).toList(),
                from.conflicts().stream()
                        .flatMap(c -> conflict(c, withheld).stream())
                        .toList(),
                from.gaps().stream().filter(this::isOpen).toList(),
                List.of());
    }

    private Optional<Entity> entity(Entity entity) {
        List<Entity.Mention> mentions =
                entity.mentions().stream().filter(m -> allows(m.at())).toList();
        List<String> names = Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                .filter(text::contains)
                .toList();
        if (mentions.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Entity(
                entity.id(),
                entity.kind(),
                names.get(0),
                names.subList(1, names.size()),
                entity.role().filter(text::contains),
                entity.affiliation().filter(text::contains),
                entity.country(),
                entity.coordinates(),
                entity.geonames(),
                mentions));
    }

    /** The reports that stay; what one revises is named only where it stays too. */
    private Optional<FigureSeries> series(FigureSeries series) {
        List<FigureSeries.Report> reports = series.reports().stream()
                .filter(r -> claims.contains(r.casualties()))
                .map(r -> new FigureSeries.Report(
                        r.casualties(),
                        r.quantity(),
                        r.day(),
                        sources.contains(r.origin()) ? r.origin() : source(r.casualties()),
                        r.revises().filter(claims::contains)))
                .toList();
        boolean named = text.contains(series.place());
        return reports.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureSeries(
                        series.id(), series.harm(), series.people(), named ? series.place() : "", reports));
    }

    private String source(String claim) {
        return from.claims().stream()
                .filter(c -> c.id().equals(claim))
                .map(c -> c.provenance().at().source())
                .findFirst()
                .orElse("");
    }

    private Optional<Conflict> conflict(Conflict conflict, Set<At> withheld) {
        List<Conflict.Value> values = conflict.values().stream()
                .filter(v -> v.refs().stream().allMatch(a -> allows(a) && !withheld.contains(a)))
                .toList();
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(new Conflict(conflict.id(), conflict.rule(), conflict.about(), values));
    }

    /** A gap may name what only a withheld source says: it stands if its names and numbers stand in an open one. */
    private boolean isOpen(Gap gap) {
        Matcher m = NAME.matcher(gap.text());
        while (m.find()) {
            if (!text.contains(m.group())) {
                return false;
            }
        }
        return true;
    }
}
