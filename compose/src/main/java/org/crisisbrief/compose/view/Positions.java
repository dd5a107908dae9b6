package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Fact.Position;

/** Who takes which stance, in whose words. */
final class Positions {

    /** A row of the table. */
    record Row(String actor, Line date, Line position, List<Ref> refs) {}

    private final Desk desk;

    Positions(Desk desk) {
        this.desk = desk;
    }

    List<Row> rows() {
        return desk.situation.claims(Position.class).stream().map(this::row).toList();
    }

    private Row row(Claim<Position> claim) {
        Position position = claim.fact();
        List<Part> words = new ArrayList<>();
        words.add(Part.text(desk.phrases.of("position", position.stance()) + ": "));
        words.addAll(desk.cite.around(claim.provenance().at(), 30).parts());
        String via = desk.actors.carriers(claim.attribution());
        String actor = desk.actors
                .byName(position.actor())
                .map(desk.actors::full)
                .orElseGet(() -> desk.actors.actor(position.actor()));
        return new Row(
                via.isEmpty() ? actor : actor + ", via " + via,
                date(position.date(), claim),
                new Line(words, List.of()),
                desk.cite.refs(claim.provenance().passages()));
    }

    private Line date(DateValue date, Claim<?> claim) {
        String days = desk.dates.cell(date);
        if (!days.isEmpty()) {
            return Line.of(days);
        }
        return desk.cite
                .verbatim(date.text(), claim.provenance().passages())
                .map(p -> new Line(p, List.of()))
                .orElseGet(() -> Line.of(desk.texts.get("date.none")));
    }
}
