package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crisisbrief.model.source.Source;

/** What went in and what came out, for whoever wants to run it again. */
final class Manifest {

    /** A line: what it is, and its value. */
    record Row(String name, String value) {}

    private final Desk desk;

    Manifest(Desk desk) {
        this.desk = desk;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Source source : desk.situation.sources()) {
            rows.add(new Row(
                    source.id()
                            + desk.phrases.colon()
                            + source.file().filter(f -> !f.isBlank()).orElse(source.document()),
                    "SHA-256 " + source.sha256()));
        }
        rows.add(new Row(desk.texts.get("manifest.schema"), "crisisbrief/1"));
        rows.add(new Row(desk.texts.get("manifest.rules"), rules()));
        rows.add(new Row(desk.texts.get("manifest.claims"), counts()));
        rows.add(new Row(
                desk.texts.get("manifest.other"),
                desk.phrases.plain(
                        "manifest.other",
                        Map.of(
                                "entities",
                                        Integer.toString(
                                                desk.situation.entities().size()),
                                "times", Integer.toString(desk.situation.times().size()),
                                "conflicts",
                                        Integer.toString(
                                                desk.situation.conflicts().size()),
                                "gaps", Integer.toString(desk.gaps.all().size())))));
        return rows;
    }

    private String counts() {
        Map<String, Long> counts = desk.situation.claims().stream()
                .collect(Collectors.groupingBy(
                        c -> desk.texts.get("kind." + c.fact().getClass().getSimpleName()),
                        TreeMap::new,
                        Collectors.counting()));
        return counts.isEmpty()
                ? desk.texts.get("manifest.no-claims")
                : counts.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(desk.phrases.comma()));
    }

    /** The version of the program, with the number of distinct rules that read the claims. */
    private String rules() {
        long distinct = desk.situation.claims().stream()
                .map(c -> c.provenance().rule())
                .filter(r -> !r.isEmpty())
                .distinct()
                .count();
        return desk.phrases.counted("manifest.rules", distinct, Map.of("version", desk.texts.get("version")));
    }
}
