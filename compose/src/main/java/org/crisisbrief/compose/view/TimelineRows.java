package org.crisisbrief.compose.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crisisbrief.compose.figure.TimelineScene;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.TimelineEntry;
import org.crisisbrief.model.source.At;

/** The timeline: dated happenings in order, then those whose date nothing resolves. */
final class TimelineRows {

    /** A row of the table. */
    record Row(Line date, Line precision, Line event, List<Ref> refs, boolean resolved) {}

    private static final int WORDS = 20;

    /** The fewest words that tell a happening by themselves. */
    private static final int FEWEST = 4;

    private final Desk desk;
    private final List<Row> dated = new ArrayList<>();
    private final List<Row> undated = new ArrayList<>();

    TimelineRows(Desk desk) {
        this.desk = desk;
        Set<String> told = new HashSet<>();
        Set<At> sentences = new HashSet<>();
        addDated(told, sentences);
        addUndated(told, sentences);
    }

    /** How many dated days, and undated happenings, there is no room for. */
    String further() {
        int days = Math.max(0, (int) happenings().count() - desk.room.days());
        return Shortlist.further(desk, days + Math.max(0, undated.size() - desk.room.undated()), "further.data");
    }

    /** The dated days in their order, then what nothing dates. */
    List<Row> rows() {
        return Stream.concat(dated.stream(), undated.stream().limit(desk.room.undated()))
                .toList();
    }

    /** The entries of which something more is told than that somebody spoke. */
    private Stream<TimelineEntry> happenings() {
        Set<String> spoken = desk.situation.claims(Fact.Event.class).stream()
                .filter(c -> c.fact().type() == EventType.STATEMENT)
                .map(Claim::id)
                .collect(Collectors.toSet());
        return desk.situation.timeline().stream().filter(e -> e.events().isEmpty() || !spoken.containsAll(e.events()));
    }

    private List<TimelineEntry> entries() {
        return happenings()
                .sorted(Comparator.comparing((TimelineEntry e) -> -e.salience()))
                .limit(desk.room.days())
                .sorted(Comparator.comparing(TimelineEntry::date)
                        .thenComparing(e -> e.end().orElse(e.date()))
                        .thenComparing(
                                e -> e.refs().isEmpty() ? "" : e.refs().get(0).source())
                        .thenComparing(e ->
                                e.refs().isEmpty() ? 0 : e.refs().get(0).span().start()))
                .toList();
    }

    private void addDated(Set<String> told, Set<At> sentences) {
        for (TimelineEntry entry : entries()) {
            if (!entry.refs().isEmpty()) {
                told.addAll(entry.events());
                boolean open = entry.precision() == Precision.ORDER;
                if (!open || sentences.add(desk.cite.sentence(entry.refs().get(0)))) {
                    dated.add(row(entry));
                }
            }
        }
    }

    private void addUndated(Set<String> told, Set<At> sentences) {
        for (Claim<Fact.Event> claim : desk.situation.claims(Fact.Event.class)) {
            DateValue date = claim.fact().date();
            boolean open =
                    date.precision() == Precision.UNRESOLVED && !date.text().isBlank();
            if (open
                    && told.add(claim.id())
                    && sentences.add(desk.cite.sentence(claim.provenance().at()))) {
                unresolved(claim).ifPresent(undated::add);
            }
        }
    }

    private DateValue date(TimelineEntry entry) {
        LocalDate end = entry.end().orElse(entry.date());
        if (entry.precision() == Precision.ORDER) {
            return new DateValue(Optional.empty(), Optional.of(end), Precision.ORDER, "");
        }
        Precision precision = entry.precision() == Precision.UNRESOLVED ? Precision.DERIVED : entry.precision();
        return DateValue.range(entry.date(), end, precision, words(entry));
    }

    private String words(TimelineEntry entry) {
        return desk.situation.claims(Fact.Event.class).stream()
                .filter(c -> entry.events().contains(c.id()))
                .map(c -> c.fact().date())
                .filter(d -> !d.text().isBlank())
                .map(DateValue::text)
                .findFirst()
                .orElse("");
    }

    private Row row(TimelineEntry entry) {
        DateValue date = date(entry);
        String how = desk.texts.of("precision", date.precision());
        List<Part> precision = new ArrayList<>(Part.of(how));
        List<Part> basis = date.precision() == Precision.DERIVED ? basis(date, entry) : List.of();
        if (!basis.isEmpty()) {
            precision.add(Part.text(desk.phrases.colon()));
            precision.addAll(basis);
        }
        return new Row(
                Line.of(desk.dates.plain(date)),
                new Line(precision, List.of()),
                new Line(event(entry), List.of()),
                desk.cite.refs(dated(entry)),
                true);
    }

    /** What a day was counted from; where the source gives no words for it, it is the document's own. */
    private List<Part> basis(DateValue date, TimelineEntry entry) {
        String source = entry.refs().get(0).source();
        return date.text().isBlank()
                        && desk.situation.source(source).published().equals(date.end())
                ? Part.of(desk.phrases.plain("basis.document", Map.of("source", source)))
                : desk.dates.basisOf(date, entry.refs());
    }

    /** Whether the entry's line is a whole sentence, that of its first reference. */
    private boolean isSentence(TimelineEntry entry) {
        return desk.cite.words(entry.refs().get(0)).equals(entry.text());
    }

    /** The passages whose sentence gives the date's words; all of them where none does, and where the line is a sentence. */
    private List<At> dated(TimelineEntry entry) {
        if (isSentence(entry)) {
            return entry.refs();
        }
        String words = words(entry).strip();
        List<At> dated = entry.refs().stream()
                .filter(a -> !words.isEmpty()
                        && desk.cite.words(desk.cite.sentence(a)).contains(words))
                .toList();
        return dated.isEmpty() ? entry.refs() : dated;
    }

    private List<Part> event(At at) {
        return desk.cite.around(at, WORDS).parts();
    }

    /** The entry's own line where its words tell something, else as much of the sentence as there is room for. */
    private List<Part> event(TimelineEntry entry) {
        int words = Words.count(entry.text());
        return words < FEWEST || words > WORDS
                ? event(dated(entry).get(0))
                : desk.cite
                        .verbatim(entry.text(), dated(entry))
                        .orElseGet(() -> event(dated(entry).get(0)));
    }

    private Optional<Row> unresolved(Claim<Fact.Event> claim) {
        return desk.cite
                .verbatim(claim.fact().date().text(), claim.provenance().passages())
                .map(words -> new Row(
                        new Line(words, List.of()),
                        Line.of(desk.texts.of("precision", Precision.UNRESOLVED)),
                        new Line(event(claim.provenance().at()), List.of()),
                        desk.cite.refs(claim.provenance().passages()),
                        false));
    }

    /** The marks of the figure: at most 14, the most salient. */
    List<TimelineScene.Mark> marks() {
        Set<List<At>> forces = desk.situation.claims(Fact.Deployment.class).stream()
                .map(c -> c.provenance().passages())
                .collect(Collectors.toSet());
        List<TimelineEntry> shown = entries().stream()
                .filter(e -> !e.refs().isEmpty()
                        && e.precision() != Precision.UNRESOLVED
                        && e.precision() != Precision.ORDER
                        && (!e.events().isEmpty() || forces.contains(e.refs())))
                .sorted(Comparator.comparing((TimelineEntry e) -> -e.salience()))
                .limit(14)
                .sorted(Comparator.comparing(TimelineEntry::date)
                        .thenComparing(e -> e.end().orElse(e.date())))
                .toList();
        return shown.stream()
                .map(e -> new TimelineScene.Mark(
                        e.date(), e.end().orElse(e.date()), e.precision(), label(e), desk.dates.cell(date(e))))
                .toList();
    }

    /** "protests, Almaty [A¶3]". */
    private String label(TimelineEntry entry) {
        List<Claim<Fact.Event>> events = desk.situation.claims(Fact.Event.class).stream()
                .filter(c -> entry.events().contains(c.id()))
                .toList();
        Stream<String> kinds = events.stream().map(this::kind);
        Stream<String> places = events.stream()
                .map(c -> c.fact().place())
                .filter(p -> p.precision() != Place.Precision.UNKNOWN && p.precision() != Place.Precision.COUNTRY)
                .map(p -> desk.actors.name(p.name()))
                .filter(n -> !n.isBlank() && !desk.loaded.in(n));
        String what = Stream.concat(
                        events.isEmpty() ? Stream.of(desk.phrases.get("timeline.present", "")) : kinds, places)
                .distinct()
                .limit(3)
                .collect(Collectors.joining(desk.phrases.comma()));
        String source = desk.cite.refs(dated(entry)).stream()
                .limit(2)
                .map(Ref::label)
                .collect(Collectors.joining(desk.phrases.semicolon()));
        return what + " [" + source + "]";
    }

    /** "riots", "a seizure of premises (attempted)". */
    private String kind(Claim<Fact.Event> claim) {
        String what = desk.happening(claim.fact(), claim.provenance().passages());
        return (what + " " + desk.phrases.of("status", claim.fact().status())).strip();
    }
}
