package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.crisisbrief.model.source.Damage;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.Span;

/** Every document that was read, with its hash and its date. */
final class SourceRows {

    /** A row of the list. */
    record Row(
            String id,
            String anchor,
            String document,
            String paragraphs,
            String hash,
            String sha256,
            String date,
            String publisher,
            String url,
            String remarks,
            String carriers,
            String grade) {}

    private final Desk desk;

    SourceRows(Desk desk) {
        this.desk = desk;
    }

    List<Row> rows() {
        return desk.situation.sources().stream().map(this::row).toList();
    }

    private Row row(Source source) {
        return new Row(
                source.id(),
                "src-" + source.id(),
                source.file().filter(f -> !f.isBlank()).orElse(source.document()),
                desk.phrases.counted("paragraphs", source.paragraphs().size(), Map.of()),
                source.sha256().substring(0, Math.min(12, source.sha256().length())),
                source.sha256(),
                date(source),
                publisher(source),
                source.url().filter(u -> u.matches("https?://.+")).orElse(""),
                remarks(source),
                carriers(source),
                source.grade().orElse(desk.texts.get("not-graded")));
    }

    /** The date with what it rests on. */
    String date(Source source) {
        String said = desk.texts.of("published", source.publishedBasis());
        boolean noted = source.publishedNote().filter(n -> !desk.loaded.in(n)).isPresent();
        String basis = noted && source.published().isPresent() ? "" : said;
        String note = source.publishedNote()
                .filter(n -> !desk.loaded.in(n))
                .map(n -> basis.isEmpty() ? desk.said(n) : desk.phrases.semicolon() + desk.said(n))
                .orElse("");
        return source.published()
                .map(d -> desk.dates.day(d) + " (" + basis + note + ")")
                .orElse(basis + note);
    }

    private String publisher(Source source) {
        List<String> known = new ArrayList<>();
        source.publisher().ifPresent(known::add);
        source.author().ifPresent(known::add);
        return known.isEmpty() ? desk.texts.get("not-given") : desk.phrases.commas(known);
    }

    private String remarks(Source source) {
        List<String> remarks = new ArrayList<>();
        for (Damage damage :
                source.damage().subList(0, Math.min(6, source.damage().size()))) {
            int paragraph = source.sourceText().paragraphAt(damage.span().start());
            remarks.add(
                    "¶" + paragraph + desk.phrases.colon() + desk.said(damage.note()) + around(source, damage.span()));
        }
        return remarks.isEmpty() ? "–" : String.join(desk.phrases.semicolon(), remarks);
    }

    private String around(Source source, Span span) {
        String odd = source.sourceText().slice(span).strip();
        boolean shown = !odd.isEmpty() && odd.length() <= 20 && !odd.contains("\n") && !desk.loaded.in(odd);
        return shown ? " (" + desk.phrases.quoted(odd) + ")" : "";
    }

    private String carriers(Source source) {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        desk.situation.claims().stream()
                .filter(c -> c.provenance().passages().stream()
                        .anyMatch(a -> a.source().equals(source.id())))
                .flatMap(c -> c.attributions().stream())
                .flatMap(a -> a.carriers().stream())
                .map(desk.actors::name)
                .forEach(names::add);
        return names.isEmpty() ? desk.texts.get("none-named") : desk.phrases.commas(names);
    }

    /** The files that carry the latest date. */
    List<String> carrying(java.time.LocalDate day) {
        return desk.situation.sources().stream()
                .filter(s -> s.published().filter(day::equals).isPresent())
                .map(Source::id)
                .limit(4)
                .toList();
    }
}
