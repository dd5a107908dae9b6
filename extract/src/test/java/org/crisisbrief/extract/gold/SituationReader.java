package org.crisisbrief.extract.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a situation.json says of one of its sources, by the annotations' kinds. */
final class SituationReader {
    /** How far from an entity's own names a comparison goes. */
    enum Reach {
        NAMES,
        ROLE,
        COUNTRY
    }

    /** The annotators marked what was said, asked and believed, not what was wanted, judged or shown. */
    private static final Set<String> SPEECH = Set.of("said", "asked", "thought");

    private final JsonNode situation;
    private final String text;
    private final String source;
    private final JsonNode sourceNode;
    private final Map<String, JsonNode> entities = new HashMap<>();

    SituationReader(JsonNode situation, GoldFile gold) {
        this.situation = situation;
        this.text = gold.text();
        this.sourceNode = source(situation, gold.file());
        this.source = sourceNode.path("id").asText("?");
        situation
                .path("entities")
                .forEach(entity -> entities.put(entity.path("id").asText(), entity));
    }

    /** Whether a situation has the file as a source. */
    static boolean covers(JsonNode situation, GoldFile gold) {
        return !source(situation, gold.file()).isMissingNode();
    }

    private static JsonNode source(JsonNode situation, String file) {
        for (JsonNode candidate : situation.path("sources")) {
            String document = candidate.path("document").asText();
            if (document.endsWith(file)
                    || candidate.path("file").asText().endsWith(file)
                    || (document + ".txt").equals(file)) {
                return candidate;
            }
        }
        return situation.path("sources").path(-1);
    }

    List<Said> read(String kind) {
        return switch (kind) {
            case "meta" -> published();
            case "entity" -> entities();
            case "date" -> dates();
            case "statement" -> statements();
            case "casualty" -> items("casualties", "", "at");
            case "event" -> events();
            case "deployment" -> items("deployments", "contributor", "at");
            case "measure" -> items("measures", "by", "at");
            case "cause" -> causes();
            case "reaction" -> items("positions", "actor", "at");
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** The times but "now", "recently" and the like, which name no date and which the annotators of dates left out. */
    private List<Said> dates() {
        return items("times", "", "at").stream()
                .filter(time -> !time.node().path("value").asText().endsWith("_REF"))
                .toList();
    }

    private List<Said> published() {
        String date = sourceNode.path("published").asText("");
        return date.isEmpty() || date.equals("null")
                ? List.of()
                : List.of(new Said(sourceNode, List.of(), Set.of(), date));
    }

    private List<Said> entities() {
        List<Said> said = new ArrayList<>();
        for (JsonNode entity : situation.path("entities")) {
            List<Said.Range> ranges = Said.ranges(source, entity.path("mentions"));
            if (!ranges.isEmpty() && !entity.path("kind").asText().equals("group")) {
                String label = entity.path("name").asText() + " ("
                        + entity.path("kind").asText() + ")";
                said.add(new Said(entity, ranges, named(entity), label));
            }
        }
        return said;
    }

    private List<Said> statements() {
        List<Said> said = new ArrayList<>();
        for (JsonNode node : situation.path("statements")) {
            if (!SPEECH.contains(node.path("mode").asText("said"))) {
                continue;
            }
            List<Said.Range> whole = Said.ranges(source, node.path("at"));
            List<Said.Range> parts = Said.ranges(source, node.path("parts"));
            add(said, node, parts.isEmpty() ? whole : parts, names(node.path("speaker"), Reach.NAMES));
        }
        return said;
    }

    private List<Said> events() {
        List<Said> said = new ArrayList<>();
        for (JsonNode node : situation.path("events")) {
            Set<String> actors = new LinkedHashSet<>();
            node.path("participants").forEach(participant -> actors.addAll(names(participant, Reach.COUNTRY)));
            add(said, node, Said.ranges(source, node.path("triggers")), actors);
        }
        return said;
    }

    private List<Said> causes() {
        List<Said> said = new ArrayList<>();
        for (JsonNode node : situation.path("causes")) {
            JsonNode cause = node.path("cause").path("at");
            JsonNode effect = node.path("effect").path("at");
            add(said, node, Said.ranges(source, node.path("at"), cause, effect), Set.of());
        }
        return said;
    }

    private List<Said> items(String key, String actor, String at) {
        List<Said> said = new ArrayList<>();
        for (JsonNode node : situation.path(key)) {
            JsonNode who = node.path(actor);
            Reach reach = key.equals("deployments") ? Reach.ROLE : Reach.COUNTRY;
            add(said, node, Said.ranges(source, node.path(at)), names(who, reach));
        }
        return said;
    }

    private void add(List<Said> said, JsonNode node, List<Said.Range> ranges, Set<String> actors) {
        if (!ranges.isEmpty()) {
            StringBuilder words = new StringBuilder();
            for (Said.Range range : ranges) {
                int end = Math.min(range.end(), text.length());
                words.append(words.isEmpty() ? "" : " ... ").append(text, Math.min(range.start(), end), end);
            }
            said.add(new Said(node, ranges, actors, words.toString()));
        }
    }

    /** The names of what a text, an entity's id or an object with either of them stands for. */
    Set<String> names(JsonNode node, Reach reach) {
        Set<String> names = new LinkedHashSet<>();
        if (node.isArray()) {
            node.forEach(element -> names.addAll(names(element, reach)));
        } else if (node.isTextual()) {
            names.add(node.asText());
            names.addAll(ofEntity(entities.get(node.asText()), reach));
            for (JsonNode entity : entities.values()) {
                if (named(entity).contains(node.asText())) {
                    names.addAll(ofEntity(entity, reach));
                }
            }
        } else {
            for (String key : List.of("text", "name", "settlement", "admin1")) {
                if (node.path(key).isTextual()) {
                    names.add(node.path(key).asText());
                }
            }
            node.path("aliases").forEach(alias -> names.add(alias.asText()));
            names.addAll(ofEntity(entities.get(node.path("entity").asText()), reach));
        }
        return names;
    }

    private Set<String> ofEntity(JsonNode entity, Reach reach) {
        if (entity == null) {
            return Set.of();
        }
        Set<String> names = named(entity);
        add(names, reach == Reach.NAMES ? "" : entity.path("role").asText(""));
        String affiliation = entity.path("affiliation").asText("");
        if (reach == Reach.COUNTRY) {
            add(names, entities.containsKey(affiliation) ? "" : affiliation);
            names.addAll(entities.containsKey(affiliation) ? named(entities.get(affiliation)) : Set.of());
            boolean place = entity.path("kind").asText().equals("place");
            add(names, place ? "" : Names.country(entity.path("country").asText("")));
        }
        return names;
    }

    private static Set<String> named(JsonNode entity) {
        Set<String> names = new LinkedHashSet<>();
        add(names, entity.path("name").asText(""));
        entity.path("aliases").forEach(alias -> add(names, alias.asText("")));
        return names;
    }

    private static void add(Set<String> names, String name) {
        if (!name.isEmpty() && !name.equals("null")) {
            names.add(name);
        }
    }
}
