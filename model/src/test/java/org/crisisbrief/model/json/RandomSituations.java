package org.crisisbrief.model.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.FigureSeries;
import org.crisisbrief.model.fact.Gap;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.fact.TimelineEntry;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Damage;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.Span;

/** Makes situations of any allowed content, the same one for the same seed. */
final class RandomSituations {

    private static final int COUNT = 200;

    private final RandomValues values;
    private final List<Source> sources = new ArrayList<>();

    private RandomSituations(long seed) {
        this.values = new RandomValues(seed);
    }

    /** Enough of them that together they hold every label, and every optional value both given and left out. */
    static Stream<Situation> all() {
        return seeds().mapToObj(RandomSituations::of);
    }

    static LongStream seeds() {
        return LongStream.range(0, COUNT);
    }

    static Situation of(long seed) {
        return new RandomSituations(seed).situation();
    }

    private Situation situation() {
        for (String id : List.of("A", "B", "AA")) {
            sources.add(source(id));
        }
        return new Situation(
                values.text(),
                values.text(),
                values.maybe(values::text),
                values.label(Tlp.class),
                values.maybe(values::day),
                values.maybe(values::day),
                values.maybe(values::country),
                sources,
                values.some(2, this::time),
                values.some(3, this::entity),
                new RandomClaims(values, sources).claims(),
                values.some(2, this::entry),
                values.some(2, this::series),
                values.some(2, this::conflict),
                values.some(2, () -> new Gap(values.text(), values.text(), values.text())),
                values.some(2, this::diagnostic));
    }

    private FigureSeries series() {
        List<FigureSeries.Report> reports = new ArrayList<>(List.of(report()));
        reports.addAll(values.some(3, this::report));
        return new FigureSeries(
                values.text(), values.label(Harm.class), values.label(Fact.PeopleClass.class), values.text(), reports);
    }

    private FigureSeries.Report report() {
        return new FigureSeries.Report(
                values.text(), values.quantity(), values.maybe(values::day), values.text(), values.maybe(values::text));
    }

    private At at() {
        return values.at(sources);
    }

    private Source source(String id) {
        Optional<String> text = values.maybe(values::text);
        int length = text.map(String::length).orElse(500);
        Optional<LocalDate> published = values.maybe(values::day);
        Source.Basis basis = Source.Basis.UNKNOWN;
        while (published.isPresent() && basis == Source.Basis.UNKNOWN) {
            basis = values.label(Source.Basis.class);
        }
        List<Span> paragraphs = paragraphs(length);
        boolean paged = values.random.nextBoolean();
        return new Source(
                id,
                values.text(),
                values.maybe(values::text),
                values.text(),
                values.maybe(values::text),
                values.maybe(values::text),
                values.maybe(values::text),
                values.maybe(values::text),
                published,
                basis,
                values.maybe(values::text),
                values.text(),
                values.maybe(values::text),
                values.maybe(() -> values.label(Tlp.class)),
                values.some(2, () -> new Damage(values.span(length), values.text())),
                paragraphs,
                paged ? paragraphs.stream().map(p -> 1 + p.start() / 50).toList() : List.of(),
                text);
    }

    private List<Span> paragraphs(int length) {
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        while (from < length && paragraphs.size() < 3) {
            int end = from + 1 + values.random.nextInt(length - from);
            paragraphs.add(new Span(from, end));
            from = end;
        }
        return paragraphs;
    }

    private TimeExpression time() {
        return new TimeExpression(
                at(),
                values.text(),
                values.label(TimeExpression.Type.class),
                values.text(),
                values.label(TimeExpression.Basis.class),
                values.maybe(values::text));
    }

    private Entity entity() {
        return new Entity(
                values.text(),
                values.label(Entity.Kind.class),
                values.name(),
                values.some(2, values::text),
                values.maybe(values::text),
                values.maybe(values::text),
                values.maybe(values::country),
                values.maybe(values::coordinates),
                values.maybe(values::text),
                values.some(3, () -> new Entity.Mention(at(), values.label(Entity.Use.class))));
    }

    private TimelineEntry entry() {
        return new TimelineEntry(
                values.day(),
                values.maybe(values::day),
                values.label(DateValue.Precision.class),
                values.share(),
                values.text(),
                values.some(2, this::at),
                values.some(2, values::text));
    }

    private Conflict conflict() {
        List<Conflict.Value> differing = new ArrayList<>(List.of(value(), value()));
        differing.addAll(values.some(1, this::value));
        return new Conflict(values.text(), values.text(), values.text(), differing);
    }

    private Conflict.Value value() {
        List<At> refs = new ArrayList<>(List.of(at()));
        refs.addAll(values.some(1, this::at));
        return new Conflict.Value(values.text(), values.text(), values.attribution(), refs);
    }

    private Diagnostic diagnostic() {
        return new Diagnostic(
                values.label(Diagnostic.Severity.class),
                values.name(),
                values.maybe(values::text),
                values.maybe(this::at));
    }
}
