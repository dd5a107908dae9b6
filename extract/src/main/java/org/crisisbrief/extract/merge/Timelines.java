package org.crisisbrief.extract.merge;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact.Deployment;
import org.crisisbrief.model.fact.Fact.DeploymentStatus;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Status;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.fact.TimelineEntry;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.Span;

/** The dated happenings in order. */
final class Timelines {

    private static final Set<Status> HAPPENED = Set.of(Status.ACCOMPLISHED, Status.ATTEMPTED);

    /** What lasts, so that its having happened by a day is news on that day. */
    private static final Set<EventType> LASTING = Set.of(EventType.GOVERNMENT_CHANGE, EventType.EMERGENCY_MEASURE);

    /** How many origins must speak of a day in which no kind of happening was read. */
    private static final int SEVERAL = 2;

    /** What a further happening of a day weighs against the day. */
    private static final double FURTHER = 0.5;

    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(TimelineEntry::date)
            .thenComparing(e -> e.refs().get(0));

    private Timelines() {}

    /**
     * What is dated, and what a document lets one say only of its own day: what had happened by then, and which forces were
     * there; and the days of which several origins speak, though no kind of happening was read there. Each happening is weighed
     * by its day; on a day, only the one that most documents tell weighs as much as the day.
     */
    static List<TimelineEntry> of(
            List<TimelineEntry> dated, List<Claim<?>> claims, List<Source> sources, DayWeights weights) {
        List<TimelineEntry> entries = new ArrayList<>(dated);
        Map<String, LocalDate> days = days(sources);
        for (Claim<Event> claim : Situations.events(claims)) {
            Event event = claim.fact();
            boolean open = event.date().end().isEmpty() && event.date().text().isBlank();
            if (open && event.status() == Status.ACCOMPLISHED && LASTING.contains(event.type())) {
                day(days, claim)
                        .ifPresent(day -> entries.add(entry(
                                day, Precision.ORDER, event.salience(), event.text(), claim, List.of(claim.id()))));
            }
        }
        claims.stream()
                .filter(c -> c.fact() instanceof Deployment d
                        && d.status() == DeploymentStatus.PRESENT
                        && d.date().end().isEmpty()
                        && d.date().text().isBlank()
                        && day(days, c).isPresent())
                .max(Comparator.comparing((Claim<?> c) -> day(days, c).orElseThrow())
                        .thenComparing(c -> c.provenance().at(), Comparator.reverseOrder()))
                .ifPresent(c -> entries.add(entry(
                        day(days, c).orElseThrow(),
                        Precision.DERIVED,
                        0.3,
                        ((Deployment) c.fact()).force(),
                        c,
                        List.of())));
        Set<LocalDate> known = entries.stream().map(TimelineEntry::date).collect(Collectors.toSet());
        Map<String, Source> byId = sources.stream().collect(Collectors.toMap(Source::id, s -> s));
        weights.spokenOf(SEVERAL).forEach((day, time) -> {
            Source source = byId.get(time.at().source());
            if (!known.contains(day) && source != null && !time.at().inTitle()) {
                At sentence = sentence(source, time.at());
                entries.add(new TimelineEntry(
                        day,
                        Optional.empty(),
                        time.basis() == TimeExpression.Basis.STATED ? Precision.STATED : Precision.DERIVED,
                        0,
                        words(source, sentence),
                        List.of(sentence),
                        List.of()));
            }
        });
        entries.sort(ORDER);
        return weighed(entries, weights);
    }

    private static List<TimelineEntry> weighed(List<TimelineEntry> entries, DayWeights weights) {
        Map<LocalDate, TimelineEntry> leading = new HashMap<>();
        for (TimelineEntry entry : entries) {
            leading.merge(entry.date(), entry, (a, b) -> b.salience() > a.salience() ? b : a);
        }
        return entries.stream()
                .map(e -> {
                    TimelineEntry lead = leading.getOrDefault(e.date(), e);
                    double share = lead.equals(e)
                            ? 1
                            : lead.salience() == 0 ? FURTHER : FURTHER * e.salience() / lead.salience();
                    double salience = Math.round(1000 * share * weights.of(e.date())) / 1000.0;
                    return new TimelineEntry(
                            e.date(), e.end(), e.precision(), salience, e.text(), e.refs(), e.events());
                })
                .toList();
    }

    private static At sentence(Source source, At at) {
        String text = source.text().orElse("");
        Span paragraph = source.paragraphs().stream()
                .filter(p -> p.contains(at.span()))
                .findFirst()
                .orElse(at.span());
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text.substring(paragraph.start(), paragraph.end()));
        int within = at.span().start() - paragraph.start();
        int end = sentences.following(within);
        int start = sentences.previous();
        String words = text.substring(paragraph.start() + start, paragraph.start() + end)
                .stripTrailing();
        return new At(at.source(), new Span(paragraph.start() + start, paragraph.start() + start + words.length()));
    }

    private static String words(Source source, At at) {
        return source.text()
                .map(t -> t.substring(at.span().start(), at.span().end()))
                .orElse("");
    }

    private static TimelineEntry entry(
            LocalDate day, Precision precision, double salience, String text, Claim<?> claim, List<String> events) {
        return new TimelineEntry(
                day,
                Optional.empty(),
                precision,
                salience,
                text,
                claim.provenance().passages(),
                events);
    }

    /** The days that documents carry. */
    private static Map<String, LocalDate> days(List<Source> sources) {
        Map<String, LocalDate> days = new HashMap<>();
        sources.stream()
                .filter(s -> s.publishedBasis() != Source.Basis.INFERRED)
                .forEach(s -> s.published().ifPresent(day -> days.put(s.id(), day)));
        return days;
    }

    private static Optional<LocalDate> day(Map<String, LocalDate> days, Claim<?> claim) {
        return Optional.ofNullable(days.get(claim.provenance().at().source()));
    }

    static List<TimelineEntry> dated(List<Claim<?>> claims) {
        List<TimelineEntry> entries = new ArrayList<>();
        for (Claim<Event> claim : Situations.events(claims)) {
            Event event = claim.fact();
            if (event.date().start().isPresent() && HAPPENED.contains(event.status())) {
                entries.add(new TimelineEntry(
                        event.date().start().get(),
                        event.date().end().filter(end -> !event.date().start().equals(Optional.of(end))),
                        event.date().precision(),
                        event.salience(),
                        event.text(),
                        claim.provenance().passages(),
                        List.of(claim.id())));
            }
        }
        entries.sort(ORDER);
        return entries;
    }
}
