package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Position;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;

/** Who takes which stance, in whose words. */
final class Positions {

    /** A row of the table. */
    record Row(String actor, Line date, Line position, List<Ref> refs) {}

    private static final int MOST = 30;

    private final Desk desk;

    Positions(Desk desk) {
        this.desk = desk;
    }

    List<Row> rows() {
        Map<List<Object>, List<Claim<Position>>> byActor = new LinkedHashMap<>();
        for (Claim<Position> claim : desk.situation.claims(Position.class)) {
            At sentence = desk.cite.sentence(claim.provenance().at());
            byActor.computeIfAbsent(List.of(sentence, claim.fact().actor()), k -> new ArrayList<>())
                    .add(claim);
        }
        Map<List<Object>, List<Claim<Position>>> rows = new LinkedHashMap<>();
        byActor.forEach(
                (key, claims) -> rows.computeIfAbsent(List.of(key.get(0), stances(claims)), k -> new ArrayList<>())
                        .addAll(claims));
        return rows.values().stream().map(this::row).toList();
    }

    /** "called for restraint; expressed concern". */
    private String stances(List<Claim<Position>> claims) {
        return claims.stream()
                .map(c -> desk.phrases.of("position", c.fact().stance()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** A row for all who take the same stances in one sentence. */
    private Row row(List<Claim<Position>> claims) {
        Claim<Position> first = claims.get(0);
        List<Part> words = new ArrayList<>();
        words.add(Part.text(stances(claims) + ": "));
        words.addAll(words(first).parts());
        return new Row(
                claims.stream().map(this::actor).distinct().collect(Collectors.joining("; ")),
                date(first.fact().date(), first),
                new Line(words, List.of()),
                desk.cite.refs(Citations.passages(claims)));
    }

    /** The actor's own words where they are enough to be understood, else the sentence. */
    private Citations.Quote words(Claim<Position> claim) {
        return desk.situation.claims(Fact.Statement.class).stream()
                .filter(s -> Optional.of(s.id()).equals(claim.fact().statement()))
                .filter(s -> s.fact().direct()
                        && Words.count(s.fact().content()) > 5
                        && !s.provenance().places(Slot.PARTS).stream()
                                .skip(1)
                                .findAny()
                                .isPresent())
                .findFirst()
                .map(s -> desk.cite.exact(s.provenance().at(), MOST))
                .orElseGet(() -> desk.cite.around(claim.provenance().at(), MOST));
    }

    private String actor(Claim<Position> claim) {
        String via = desk.actors.carriers(claim.attribution());
        String words = claim.fact().actor();
        String actor = desk.actors.byName(words).map(desk.actors::full).orElseGet(() -> desk.actors.actor(words));
        return via.isEmpty() ? actor : actor + desk.phrases.plain("via", Map.of("carriers", via));
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
