package org.crisisbrief.compose.view;

import java.util.List;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;

/** Every claim with its words, its claimant and where it was read. */
final class Register {

    /** A row of the table. */
    record Row(String id, String kind, Line words, Line who, String via, List<Ref> refs) {}

    private final Desk desk;

    Register(Desk desk) {
        this.desk = desk;
    }

    List<Row> rows() {
        return desk.situation.claims().stream().map(this::row).toList();
    }

    private Row row(Claim<?> claim) {
        var at = claim.provenance().at();
        String via = desk.actors.carriers(claim.attribution());
        Citations.Quote quote = desk.cite.exact(at, 30);
        return new Row(
                claim.id(),
                kind(claim.fact()),
                new Line(
                        quote.words().indexOf(' ') < 0
                                ? desk.cite.around(at, 12).parts()
                                : quote.parts(),
                        List.of()),
                new Line(desk.actors.speaker(claim.attribution(), at.source()), List.of()),
                via.isEmpty() ? "–" : via,
                desk.cite.refs(claim.provenance().passages()));
    }

    private String kind(Fact fact) {
        String name = fact.getClass().getSimpleName();
        String kind = desk.texts.get("kind." + name);
        return fact instanceof Fact.Event event ? kind + ": " + desk.phrases.of("event", event.type()) : kind;
    }
}
