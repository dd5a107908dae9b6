package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/** Every claim with its words, its claimant and where it was read; those of one sentence and one claimant in one row. */
final class Register {

    /** A row of the table; {@code claims} are the ids with their kinds. */
    record Row(String claims, Line words, Line who, String via, List<Ref> refs) {}

    private static final int WORDS = 24;

    private record Passage(At sentence, Attribution by) {}

    private final Desk desk;

    Register(Desk desk) {
        this.desk = desk;
    }

    List<Row> rows() {
        Map<Passage, List<Claim<?>>> passages = new LinkedHashMap<>();
        for (Claim<?> claim : desk.situation.claims()) {
            At at = desk.cite.sentence(claim.provenance().at());
            passages.computeIfAbsent(new Passage(at, claim.attribution()), p -> new ArrayList<>())
                    .add(claim);
        }
        return passages.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Passage::sentence)))
                .map(e -> row(e.getKey(), e.getValue()))
                .toList();
    }

    private Row row(Passage passage, List<Claim<?>> claims) {
        At first = claims.get(0).provenance().at();
        At all = new At(
                first.source(),
                claims.stream().map(c -> c.provenance().at().span()).reduce(first.span(), Span::union),
                first.inTitle());
        Citations.Quote exact = desk.cite.exact(all, WORDS);
        Citations.Quote quote = exact.words().indexOf(' ') < 0 ? desk.cite.around(all, WORDS) : exact;
        String via = desk.phrases.plain(desk.actors.carriers(passage.by()));
        return new Row(
                kinds(claims),
                new Line(quote.parts(), List.of()),
                new Line(desk.actors.speaker(passage.by(), first.source()), List.of()),
                via.isEmpty() ? "–" : via,
                desk.cite.refs(Citations.passages(claims)));
    }

    private static boolean isDenial(Claim<?> claim) {
        return claim.fact() instanceof Fact.Statement statement
                && statement.stance().filter(s -> s == Fact.Stance.DENIES).isPresent();
    }

    /** "event v1 (riots); casualties c1, c2; statement s1 (denied)". */
    private String kinds(List<Claim<?>> claims) {
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        for (Claim<?> claim : claims) {
            String id = claim.fact() instanceof Fact.Event event
                    ? claim.id() + " ("
                            + desk.happening(event, claim.provenance().passages()) + ")"
                    : isDenial(claim)
                            ? claim.id() + " " + desk.phrases.of("status", Fact.Event.Status.DENIED)
                            : claim.id();
            byKind.computeIfAbsent(
                            desk.texts.get("kind." + claim.fact().getClass().getSimpleName()), k -> new ArrayList<>())
                    .add(id);
        }
        return byKind.entrySet().stream()
                .map(e -> e.getKey() + " " + desk.phrases.commas(e.getValue()))
                .collect(Collectors.joining(desk.phrases.semicolon()));
    }
}
