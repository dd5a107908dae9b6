package org.crisisbrief.compose.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/** Where the sources differ: one row for each matter, every value with its source. */
final class Differences {

    /** A row of the table. */
    record Row(String id, String topic, List<Line> values, String treatment) {}

    private final Desk desk;

    Differences(Desk desk) {
        this.desk = desk;
    }

    List<Row> rows() {
        return desk.situation.conflicts().stream().map(this::row).toList();
    }

    /** What it is about, in neutral words. */
    static String about(Desk desk, Conflict conflict) {
        return desk.loaded.in(conflict.about())
                ? desk.phrases.get("about.label", conflict.rule())
                : desk.said(conflict.about());
    }

    /** The same as parts, where words that there are only in English are marked as such. */
    static List<Part> subject(Desk desk, Conflict conflict) {
        boolean english = desk.isForeign()
                && !desk.loaded.in(conflict.about())
                && desk.sayings.of(conflict.about()).isEmpty();
        return english
                ? desk.phrases.quoted(conflict.about(), Desk.READING.toLanguageTag())
                : Part.of(about(desk, conflict));
    }

    private Row row(Conflict conflict) {
        Map<List<String>, List<Conflict.Value>> alike = new LinkedHashMap<>();
        for (Conflict.Value value : conflict.values()) {
            alike.computeIfAbsent(List.of(value.value(), value.text()), k -> new ArrayList<>())
                    .add(value);
        }
        List<Line> values = alike.values().stream().map(this::line).toList();
        return new Row(conflict.id(), Phrases.capital(about(desk, conflict)), values, treatment(conflict));
    }

    /** One value with all who give it in the same words. */
    private Line line(List<Conflict.Value> alike) {
        List<Part> parts = new ArrayList<>(quoted(alike.get(0)));
        List<At> refs = new ArrayList<>();
        Set<List<Part>> speakers = new LinkedHashSet<>();
        for (Conflict.Value value : alike) {
            List<Part> speaker = new ArrayList<>(
                    desk.actors.speaker(value.attribution(), value.refs().get(0).source()));
            List<Part> via = desk.actors.carriers(value.attribution());
            if (!via.isEmpty()) {
                speaker.addAll(desk.phrases.fill("via", Map.of("carriers", via)));
            }
            speakers.add(speaker);
            refs.addAll(refs(desk, value));
        }
        String joint = desk.phrases.colon();
        for (List<Part> speaker : speakers) {
            parts.add(Part.text(joint));
            parts.addAll(speaker);
            joint = desk.phrases.semicolon();
        }
        return new Line(parts, desk.cite.refs(refs));
    }

    /** The passages of a value, and the first paragraph of its source that has its words if none of them has. */
    static List<At> refs(Desk desk, Conflict.Value value) {
        List<At> refs = new ArrayList<>(value.refs());
        At first = refs.get(0);
        String words = value.text().strip();
        boolean said = words.isEmpty()
                || first.inTitle()
                || refs.stream()
                        .anyMatch(r -> slice(desk, r, desk.cite.paragraph(r)).contains(words));
        if (!said) {
            desk.situation.source(first.source()).paragraphs().stream()
                    .map(p -> new At(first.source(), p))
                    .filter(p -> slice(desk, p, p.span()).contains(words))
                    .findFirst()
                    .ifPresent(refs::add);
        }
        return refs;
    }

    private static String slice(Desk desk, At at, Span span) {
        return desk.cite.characters(at).substring(span.start(), span.end());
    }

    /** The words of a value; a day that they do not give stands as a date. */
    static List<Part> words(Desk desk, Conflict.Value value, int most) {
        if (value.value().matches("\\d{4}-\\d{2}-\\d{2}") && !value.text().matches(".*\\d.*")) {
            return Part.of(desk.dates.day(LocalDate.parse(value.value())));
        }
        return desk.cite
                .verbatim(value.text(), refs(desk, value))
                .orElseGet(() -> desk.cite.exact(value.refs().get(0), most).parts());
    }

    private List<Part> quoted(Conflict.Value value) {
        if (value.value().matches("\\d{4}-\\d{2}-\\d{2}") && !value.text().matches(".*\\d.*")) {
            return words(desk, value, 15);
        }
        String words = value.text().strip();
        for (At ref : refs(desk, value)) {
            Span p = desk.cite.paragraph(ref);
            if (!words.isEmpty()
                    && desk.cite.characters(ref).substring(p.start(), p.end()).contains(words)) {
                return List.of(Part.quote(
                        words.replace('“', '‘').replace('”', '’'),
                        desk.situation.source(ref.source()).language()));
            }
        }
        boolean counted = value.value().matches("\\d{1,4}") && !words.isEmpty() && !desk.loaded.in(words);
        return counted
                ? counted(value.value(), words)
                : desk.cite.exact(value.refs().get(0), 15).parts();
    }

    private List<Part> counted(String value, String words) {
        List<Part> parts = new ArrayList<>(List.of(Part.text(value + " (")));
        parts.addAll(desk.isForeign() ? desk.phrases.quoted(words, Desk.READING.toLanguageTag()) : Part.of(words));
        parts.add(Part.text(")"));
        return parts;
    }

    /** How the row is to be taken, and the words that look broken in the paragraphs that it cites. */
    private String treatment(Conflict conflict) {
        StringBuilder treatment =
                new StringBuilder(desk.texts.get("treatment." + conflict.rule(), desk.texts.get("treatment")));
        Map<String, Set<String>> broken = new TreeMap<>();
        for (Conflict.Value value : conflict.values()) {
            for (At ref : refs(desk, value)) {
                Span paragraph = desk.cite.paragraph(ref);
                desk.situation.source(ref.source()).damage().stream()
                        .filter(d -> !ref.inTitle() && paragraph.overlaps(d.span()))
                        .forEach(d -> broken.computeIfAbsent(ref.source(), s -> new LinkedHashSet<>())
                                .add(desk.phrases.quoted(
                                        slice(desk, ref, d.span()).strip())));
            }
        }
        broken.forEach((source, words) -> treatment
                .append(' ')
                .append(desk.phrases.plain(
                        "treatment.damage", Map.of("source", source, "words", desk.phrases.commas(words)))));
        return treatment.toString();
    }
}
