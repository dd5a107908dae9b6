package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.crisisbrief.model.source.Span;

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
        List<List<Claim<Position>>> all = once(joined(List.copyOf(rows.values())));
        List<Claim<Position>> heaviest =
                desk.weights.most(all.stream().map(r -> r.get(0)).toList(), desk.room.positions());
        return all.stream()
                .sorted(Comparator.comparing(r -> !heaviest.contains(r.get(0))))
                .map(this::row)
                .toList();
    }

    /** A sentence that only says what an actor's own words in the next one show stands in one row with them. */
    private List<List<Claim<Position>>> joined(List<List<Claim<Position>>> rows) {
        List<List<Claim<Position>>> joined = new ArrayList<>();
        for (List<Claim<Position>> row : rows) {
            List<Claim<Position>> before = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (!before.isEmpty()
                    && sameActor(before, row)
                    && spoken(before).isEmpty()
                    && spoken(row).isPresent()
                    && follow(before, row)) {
                List<Claim<Position>> both = new ArrayList<>(before);
                both.addAll(row);
                joined.set(joined.size() - 1, both);
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    /** What several documents say in the same words of the same actors stands in one row. */
    private List<List<Claim<Position>>> once(List<List<Claim<Position>>> rows) {
        Map<List<Object>, List<Claim<Position>>> once = new LinkedHashMap<>();
        for (List<Claim<Position>> row : rows) {
            List<String> actors =
                    row.stream().map(c -> c.fact().actor()).distinct().toList();
            once.computeIfAbsent(List.of(actors, stances(row), words(row).words()), k -> new ArrayList<>())
                    .addAll(row);
        }
        return List.copyOf(once.values());
    }

    private static boolean sameActor(List<Claim<Position>> before, List<Claim<Position>> row) {
        return before.size() == 1
                && before.get(0).fact().actor().equals(row.get(0).fact().actor());
    }

    /** Whether no paragraph stands between two rows. */
    private boolean follow(List<Claim<Position>> before, List<Claim<Position>> row) {
        At first = before.get(0).provenance().at();
        At second = row.get(0).provenance().at();
        Span from = desk.cite.paragraph(first);
        Span to = desk.cite.paragraph(second);
        return first.source().equals(second.source())
                && (from.equals(to)
                        || from.end() <= to.start()
                                && desk.cite
                                        .characters(first)
                                        .substring(from.end(), to.start())
                                        .isBlank());
    }

    /** "called for restraint; expressed concern". */
    private String stances(List<Claim<Position>> claims) {
        return claims.stream()
                .map(c -> desk.phrases.of("position", c.fact().stance()))
                .distinct()
                .collect(Collectors.joining(desk.phrases.semicolon()));
    }

    /** A row for all who take the same stances in one sentence. */
    private Row row(List<Claim<Position>> claims) {
        Claim<Position> first = claims.get(0);
        List<Part> words = new ArrayList<>();
        words.add(Part.text(stances(claims) + desk.phrases.colon()));
        words.addAll(words(claims).parts());
        return new Row(
                actors(claims),
                date(first.fact().date(), first),
                new Line(words, List.of()),
                desk.cite.refs(Citations.passages(claims)));
    }

    /** The actor's own words where they are enough to be understood, else the sentence. */
    private Citations.Quote words(List<Claim<Position>> claims) {
        return spoken(claims)
                .map(at -> desk.cite.exact(at, MOST))
                .orElseGet(() -> desk.cite.around(claims.get(0).provenance().at(), MOST));
    }

    /** Where the actor's own words stand, if they are enough to be understood. */
    private Optional<At> spoken(List<Claim<Position>> claims) {
        return claims.stream()
                .flatMap(c -> desk.situation.claims(Fact.Statement.class).stream()
                        .filter(s -> Optional.of(s.id()).equals(c.fact().statement())))
                .filter(s -> s.fact().direct()
                        && Words.count(s.fact().content()) > 5
                        && s.provenance().places(Slot.PARTS).size() < 2)
                .map(s -> s.provenance().at())
                .findFirst();
    }

    /** Each actor once, through the carriers of the words that are shown. */
    private String actors(List<Claim<Position>> claims) {
        Map<String, String> byActor = new LinkedHashMap<>();
        claims.forEach(c -> byActor.put(c.fact().actor(), actor(c)));
        return byActor.values().stream().distinct().collect(Collectors.joining(desk.phrases.semicolon()));
    }

    private String actor(Claim<Position> claim) {
        String via = desk.phrases.plain(desk.actors.carriers(claim.attribution()));
        String words = claim.fact().actor();
        String actor = desk.actors
                .byName(words)
                .map(e -> desk.phrases.plain(desk.actors.full(e, false)))
                .orElseGet(() -> desk.actors.actor(words));
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
