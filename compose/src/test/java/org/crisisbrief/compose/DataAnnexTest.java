package org.crisisbrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.crisisbrief.compose.table.Table;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;
import org.junit.jupiter.api.Test;

class DataAnnexTest {

    private static final Map<String, Class<? extends Fact>> KINDS = Map.of(
            "events", Fact.Event.class,
            "casualties", Fact.Casualties.class,
            "deployments", Fact.Deployment.class,
            "measures", Fact.Measure.class,
            "statements", Fact.Statement.class,
            "positions", Fact.Position.class,
            "causes", Fact.Cause.class);

    private static Map<String, List<List<String>>> tables(Situation situation, Tlp marking) {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        for (Table table : DataAnnex.tables(situation, marking)) {
            tables.put(table.name(), Csv.read(table.csv()));
        }
        return tables;
    }

    private static String cell(List<List<String>> table, int row, String header) {
        return table.get(row).get(table.get(0).indexOf(header));
    }

    @Test
    void everyClaimHasARowInTheTableOfItsKind() {
        Situation situation = KazakhstanSituation.situation();
        Map<String, List<List<String>>> tables = tables(situation, Tlp.CLEAR);

        assertEquals(Fact.KINDS.size(), KINDS.size());
        KINDS.forEach((name, kind) -> assertEquals(
                situation.claims(kind).stream().map(Claim::id).toList(),
                tables.get(name).stream().skip(2).map(row -> row.get(0)).toList(),
                name));
        assertEquals(2 + situation.timeline().size(), tables.get("timeline").size());
        assertEquals(2 + situation.sources().size(), tables.get("sources").size());
        assertEquals(2 + situation.gaps().size(), tables.get("gaps").size());
    }

    @Test
    void everyRowHasACellForEveryHeaderAndTagsAreThoseOfHxl() {
        for (Situation situation : OtherSituations.all().values()) {
            tables(situation, Tlp.RED).forEach((name, table) -> {
                table.forEach(row -> assertEquals(table.get(0).size(), row.size(), name));
                table.get(1).forEach(tag -> assertTrue(tag.matches("#[a-z0-9]+(\\+[a-z0-9_]+)*"), name + ": " + tag));
                assertEquals(
                        table.get(0).size(), table.get(0).stream().distinct().count(), name);
                assertEquals(
                        table.get(1).size(), table.get(1).stream().distinct().count(), name);
            });
        }
    }

    @Test
    void aFigureNamesItsWordsItsSpeakerItsSentenceAndItsSource() {
        Situation situation = KazakhstanSituation.situation();
        List<List<String>> table = tables(situation, Tlp.CLEAR).get("casualties");
        Claim<Fact.Casualties> first = situation.claims(Fact.Casualties.class).get(0);

        assertEquals(first.fact().quantity().text(), cell(table, 2, "reported"));
        assertEquals(bound(first.fact().quantity().min()), cell(table, 2, "min"));
        assertEquals(bound(first.fact().quantity().max()), cell(table, 2, "max"));
        assertEquals("speaker", cell(table, 2, "attribution"));
        assertFalse(cell(table, 2, "speaker").isEmpty());
        assertTrue(
                cell(table, 2, "quote").contains(first.fact().quantity().text().replaceAll("[“”]", "")));
        assertEquals(first.provenance().at().source(), cell(table, 2, "source"));
        assertTrue(cell(table, 2, "references").matches("[A-Z]+(?: p\\. \\d+ )?¶\\d+.*"));
        assertFalse(cell(table, 2, "published_basis").isEmpty());
    }

    private static String bound(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
    }

    @Test
    void whatStandsAboveTheMarkingIsInNoTable() {
        Situation marked = OtherSituations.marked();

        String open = tables(marked, Tlp.CLEAR).toString();
        String all = tables(marked, Tlp.RED).toString();

        assertTrue(all.contains("TLP:RED") || all.contains("TLP:AMBER"), all);
        assertFalse(open.contains("TLP:RED") || open.contains("TLP:AMBER"), open);
        assertTrue(open.length() < all.length());
    }

    @Test
    void aTableWithoutRowsHasItsHeaders() {
        tables(OtherSituations.all().get("empty"), Tlp.CLEAR)
                .forEach((name, table) -> assertTrue(table.size() >= 2, name));
    }
}
