package org.crisisbrief.extract.entity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crisisbrief.model.fact.Entity;
import org.junit.jupiter.api.Test;

/** The entities of the two example articles against the annotations: by name or any alias. */
class EntityGoldTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void findsNineOfTenEntitiesAndIsRightInNineOfTen() throws IOException {
        int gold = 0;
        int found = 0;
        int said = 0;
        int right = 0;
        List<String> wrong = new ArrayList<>();
        for (String[] pair :
                new String[][] {{"000", "000_c7bacac9fa78d526.txt"}, {"004", "004_8de8a0582fcf7fc5.txt"}}) {
            List<Set<String>> expected = expected(pair[0]);
            List<Set<String>> actual =
                    Example.of(Files.readString(Path.of("..", "examples", "kazakhstan-2022", "input", pair[1])))
                            .all()
                            .stream()
                            .map(EntityGoldTest::names)
                            .toList();
            gold += expected.size();
            said += actual.size();
            for (Set<String> names : expected) {
                boolean hit = actual.stream().anyMatch(a -> meet(a, names));
                found += hit ? 1 : 0;
                wrong.addAll(hit ? List.of() : List.of("missed " + names));
            }
            for (Set<String> names : actual) {
                boolean hit = expected.stream().anyMatch(e -> meet(e, names));
                right += hit ? 1 : 0;
                wrong.addAll(hit ? List.of() : List.of("spurious " + names));
            }
        }
        assertTrue(found >= 0.9 * gold, found + " of " + gold + " found: " + wrong);
        assertTrue(right >= 0.9 * said, right + " of " + said + " right: " + wrong);
    }

    private static List<Set<String>> expected(String document) throws IOException {
        List<Set<String>> expected = new ArrayList<>();
        for (String line : Files.readAllLines(
                Path.of("src", "test", "resources", "gold", "kazakhstan-2022", document + ".jsonl"),
                StandardCharsets.UTF_8)) {
            JsonNode fact = JSON.readTree(line);
            if (fact.path("type").asText().equals("entity")) {
                Set<String> names = new HashSet<>();
                names.add(Folding.fold(fact.path("args").path("name").asText()));
                fact.path("args").path("aliases").forEach(a -> names.add(Folding.fold(a.asText())));
                expected.add(names);
            }
        }
        return expected;
    }

    private static Set<String> names(Entity entity) {
        Set<String> names = new HashSet<>();
        names.add(Folding.fold(entity.name()));
        entity.aliases().forEach(a -> names.add(Folding.fold(a)));
        return names;
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(b::contains);
    }
}
