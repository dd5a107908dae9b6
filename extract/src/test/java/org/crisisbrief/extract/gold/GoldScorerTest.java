package org.crisisbrief.extract.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldScorerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GOLD = Path.of("src/test/resources/gold");

    private static List<GoldFile> files() {
        List<GoldFile> files = new ArrayList<>(
                GoldFile.readAll(GOLD.resolve("kazakhstan-2022"), Path.of("../examples/kazakhstan-2022/input")));
        files.addAll(GoldFile.readAll(GOLD.resolve("unseen"), GOLD.resolve("unseen")));
        return files;
    }

    @Test
    void readsEveryArticle() {
        assertEquals(
                List.of("000", "004", "coup", "flood", "quake"),
                files().stream().map(GoldFile::doc).toList());
        assertEquals(98, files().get(0).facts().size());
    }

    @Test
    void goldScoresFull() {
        List<GoldFile> files = files();
        ScoreTable table =
                GoldScorer.score(files.stream().map(GoldScorerTest::asSituation).toList(), files);
        assertEquals(List.of(), table.errors());
        assertEquals(1, table.overall().precision());
        assertEquals(1, table.overall().recall());
        assertEquals(
                files.stream().mapToInt(file -> file.facts().size()).sum(),
                table.overall().found());
    }

    @Test
    void emptySituationFindsNothing() {
        ScoreTable table = GoldScorer.score(List.of(JSON.createObjectNode()), files());
        assertEquals(0, table.overall().recall());
        assertEquals(0, table.overall().spurious());
    }

    @Test
    void wrongFactsAreMissedAndSpurious() {
        GoldFile quake = files().get(4);
        JsonNode situation = asSituation(quake);
        ((ObjectNode) situation.at("/times/1")).put("value", "2023-09-13");
        ((ObjectNode) situation.at("/casualties/0/quantity")).put("min", 64);
        ((ObjectNode) situation.at("/deployments/0/to")).put("text", "Lima");
        ((ObjectNode) situation.at("/statements/0/speaker")).put("text", "Rosa Mamani");
        ((ObjectNode) situation.at("/entities/0")).put("name", "Rose").putArray("aliases");
        ArrayNode measures = (ArrayNode) situation.path("measures");
        measures.add(measures.get(0).deepCopy());
        ScoreTable table = GoldScorer.score(situation, quake);
        for (String kind : List.of("date", "casualty", "deployment", "statement", "entity")) {
            assertEquals(1, table.of(kind).missed(), kind);
            assertEquals(1, table.of(kind).spurious(), kind);
        }
        assertEquals(new ScoreTable.Score(2, 0, 2, 1), table.of("measure"));
    }

    @Test
    void mergedEventAndBrokenQuotationStandForSeveralFacts() {
        GoldFile coup = files().get(2);
        ObjectNode situation = asSituation(coup);
        mergeInto(situation.withArray("events"), "triggers", 0, 1);
        int[] broken = coup.facts().stream()
                .filter(fact -> fact.arg("speaker").equals("Omar Bah"))
                .mapToInt(GoldFact::start)
                .toArray();
        ArrayNode statements = situation.withArray("statements");
        List<Integer> same = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            int start = statements.get(i).at("/at/start").asInt();
            if (start == broken[0] || start == broken[1]) {
                same.add(i);
            }
        }
        mergeInto(statements, "parts", same.get(0), same.get(1));
        ScoreTable table = GoldScorer.score(situation, coup);
        assertEquals(new ScoreTable.Score(14, 0, 13, 0), table.of("event"));
        assertEquals(new ScoreTable.Score(21, 0, 20, 0), table.of("statement"));
    }

    @Test
    void coordinatedActorsOfOneFactAreNotSpurious() {
        GoldFile coup = files().get(2);
        ObjectNode situation = asSituation(coup);
        ArrayNode positions = situation.withArray("positions");
        ObjectNode france = (ObjectNode) positions.get(2);
        positions.add(france.deepCopy().put("actor", "United States"));
        positions.add(france.deepCopy().put("actor", "Lamin Touray"));
        assertEquals(
                new ScoreTable.Score(4, 0, 4, 1),
                GoldScorer.score(situation, coup).of("reaction"));
    }

    private static void mergeInto(ArrayNode items, String key, int into, int from) {
        ObjectNode merged = (ObjectNode) items.get(into);
        ArrayNode ranges = merged.withArray(key);
        if (ranges.isEmpty()) {
            ranges.add(merged.get("at"));
        }
        JsonNode other = items.remove(from);
        ranges.add(other.has(key) ? other.path(key).get(0) : other.get("at"));
    }

    /** The annotations as a situation says them. */
    private static ObjectNode asSituation(GoldFile gold) {
        ObjectNode situation = JSON.createObjectNode();
        ObjectNode source =
                situation.putArray("sources").addObject().put("id", "A").put("document", gold.file());
        for (GoldFact fact : gold.facts()) {
            ObjectNode at = JSON.createObjectNode()
                    .put("source", "A")
                    .put("start", fact.start())
                    .put("end", fact.end());
            String actor = fact.arg("actor").split(";")[0];
            switch (fact.type()) {
                case "meta" -> source.put("published", fact.arg("doc_date"));
                case "date" -> item(situation, "times", at).put("value", fact.arg("value"));
                case "entity" -> {
                    ObjectNode entity = situation.withArray("entities").addObject();
                    entity.put("kind", "place")
                            .put("name", fact.arg("name"))
                            .putArray("mentions")
                            .add(at);
                }
                case "statement" ->
                    item(situation, "statements", at).putObject("speaker").put("text", fact.arg("speaker"));
                case "casualty" -> {
                    ObjectNode casualty = item(situation, "casualties", at).put("harm", fact.arg("kind"));
                    casualty.putObject("quantity")
                            .<ObjectNode>set("min", fact.args().path("min"))
                            .set("max", fact.args().path("max"));
                    String group = fact.arg("group");
                    casualty.putObject("people").put("text", group.equals("unspecified") ? "" : group);
                }
                case "deployment" -> {
                    ObjectNode deployment = item(situation, "deployments", at).put("contributor", fact.arg("sender"));
                    deployment.putObject("to").put("text", fact.arg("dest"));
                }
                case "measure" -> item(situation, "measures", at).put("by", actor);
                case "reaction" -> item(situation, "positions", at).put("actor", actor);
                case "cause" -> item(situation, "causes", at);
                default -> {
                    ObjectNode event = situation.withArray("events").addObject();
                    event.putArray("triggers").add(at);
                    event.putArray("participants").addObject().put("text", actor);
                }
            }
        }
        return situation;
    }

    private static ObjectNode item(ObjectNode situation, String key, ObjectNode at) {
        ObjectNode item = situation.withArray(key).addObject();
        item.set("at", at);
        return item;
    }
}
