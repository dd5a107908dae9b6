package org.crisisbrief.extract.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crisisbrief.extract.gold.SituationReader.Reach;

/** Compares a situation with an article's annotations, under the rules beside the annotations. */
final class GoldScorer {
    static final List<String> KINDS = List.of(
            "meta", "date", "entity", "statement", "casualty", "event", "deployment", "measure", "cause", "reaction");
    private static final Set<String> NO_GROUP = Set.of("", "person", "unspecified", "dead", "death", "unstated");
    private static final Set<String> LINKS = Set.of("and", "the", "or", "both", "as", "well", "its", "s");

    private final GoldFile gold;
    private final SituationReader reader;
    private final ScoreTable table = new ScoreTable();

    private record Pair(GoldFact fact, Said said) {}

    private GoldScorer(JsonNode situation, GoldFile gold) {
        this.gold = gold;
        this.reader = new SituationReader(situation, gold);
    }

    /** Scores every article by the first situation that has it as a source; without one, all its facts are missed. */
    static ScoreTable score(Collection<? extends JsonNode> situations, Collection<GoldFile> files) {
        ScoreTable all = new ScoreTable();
        for (GoldFile file : files) {
            JsonNode situation = situations.stream()
                    .map(JsonNode.class::cast)
                    .filter(candidate -> SituationReader.covers(candidate, file))
                    .findFirst()
                    .orElse(MissingNode.getInstance());
            all.addAll(score(situation, file));
        }
        return all;
    }

    static ScoreTable score(JsonNode situation, GoldFile file) {
        GoldScorer scorer = new GoldScorer(situation, file);
        KINDS.forEach(scorer::score);
        return scorer.table;
    }

    private void score(String kind) {
        List<GoldFact> facts =
                gold.facts().stream().filter(fact -> fact.type().equals(kind)).toList();
        List<Said> items = reader.read(kind);
        Map<GoldFact, Said> found = match(kind, facts, items);
        Set<Said> used = Collections.newSetFromMap(new IdentityHashMap<>());
        used.addAll(found.values());
        int right = 0;
        int spurious = 0;
        for (Said item : items) {
            if (used.contains(item) || right(kind, item, facts)) {
                right++;
            } else if (!neutral(kind, item, found)) {
                spurious++;
                table.error("spurious " + gold.doc() + " " + kind + ": " + shown(item));
            }
        }
        for (GoldFact fact : facts) {
            if (!found.containsKey(fact)) {
                String near = items.stream()
                        .filter(item -> item.overlaps(fact))
                        .map(item -> " | near: " + shown(item))
                        .findFirst()
                        .orElse("");
                table.error("missed " + fact.id() + ": " + clip(fact.span()) + " " + fact.args() + near);
            }
        }
        table.add(kind, new ScoreTable.Score(found.size(), facts.size() - found.size(), right, spurious));
    }

    /** The closest pairs first; an item stands for one fact, an event and a broken quotation for several. */
    private Map<GoldFact, Said> match(String kind, List<GoldFact> facts, List<Said> items) {
        List<Pair> pairs = new ArrayList<>();
        for (GoldFact fact : facts) {
            for (Said item : items) {
                if (same(kind, fact, item)) {
                    pairs.add(new Pair(fact, item));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.said().overlapRatio(pair.fact())));
        Map<GoldFact, Said> found = new HashMap<>();
        Map<Said, Integer> uses = new IdentityHashMap<>();
        for (Pair pair : pairs) {
            int used = uses.getOrDefault(pair.said(), 0);
            if (!found.containsKey(pair.fact()) && used < capacity(kind, pair.said())) {
                found.put(pair.fact(), pair.said());
                uses.put(pair.said(), used + 1);
            }
        }
        return found;
    }

    private static int capacity(String kind, Said item) {
        return switch (kind) {
            case "event" -> Integer.MAX_VALUE;
            case "statement" -> item.ranges().size();
            default -> 1;
        };
    }

    private boolean same(String kind, GoldFact fact, Said item) {
        if (kind.equals("meta")) {
            return fact.arg("doc_date").equals(item.text());
        }
        if (kind.equals("entity")) {
            return Names.equal(goldNames(fact), item.actors());
        }
        if (!item.overlaps(fact)) {
            return false;
        }
        return switch (kind) {
            case "date" -> fact.arg("value").equals(item.node().path("value").asText());
            case "statement" ->
                item.overlapRatio(fact) >= 1 / 3.0 && Names.same(actors(fact, "speaker", "surface"), item.actors());
            case "casualty" -> casualty(fact, item.node());
            case "deployment" ->
                Names.same(actors(fact, "sender"), item.actors())
                        && Names.same(
                                actors(fact, "dest"), reader.names(item.node().path("to"), Reach.ROLE));
            default -> fact.arg("actor").isEmpty() || Names.same(actors(fact, "actor"), item.actors());
        };
    }

    private static boolean casualty(GoldFact fact, JsonNode node) {
        JsonNode quantity = node.path("quantity");
        boolean count = equal(fact.args().path("min"), quantity.path("min"))
                && equal(fact.args().path("max"), quantity.path("max"));
        for (JsonNode other : fact.args().path("alt")) {
            count |= equal(other.path(0), quantity.path("min")) && equal(other.path(1), quantity.path("max"));
        }
        return count
                && fact.arg("kind").equals(node.path("harm").asText())
                && group(fact.arg("group"), node.path("people"));
    }

    private static boolean equal(JsonNode right, JsonNode said) {
        return right.isNumber() ? said.isNumber() && right.asLong() == said.asLong() : !said.isNumber();
    }

    private static boolean group(String right, JsonNode people) {
        List<String> said = Arrays.stream(
                        Names.fold(people.path("text").asText("")).split(" "))
                .map(Names::singular)
                .toList();
        String kind = people.path("class").asText("unstated");
        String group = Names.singular(right.toLowerCase(Locale.ROOT));
        if (NO_GROUP.contains(group)) {
            return kind.equals("unstated") || said.stream().anyMatch(NO_GROUP::contains);
        }
        return said.contains(group) || kind.equals(right);
    }

    /** Whether an item that found no fact of its own is right all the same. */
    private boolean right(String kind, Said item, List<GoldFact> facts) {
        return switch (kind) {
            case "event" -> facts.stream().anyMatch(item::overlaps);
            case "entity" -> facts.stream().anyMatch(fact -> same(kind, fact, item));
            default -> false;
        };
    }

    /** Whether an item only repeats a found one for another of its coordinated actors. */
    private static boolean neutral(String kind, Said item, Map<GoldFact, Said> found) {
        return Set.of("deployment", "measure", "reaction", "statement").contains(kind)
                && found.entrySet().stream()
                        .anyMatch(entry -> entry.getValue().ranges().equals(item.ranges())
                                && coordinated(
                                        entry.getKey().sentence(),
                                        entry.getValue().actors(),
                                        item.actors()));
    }

    /** Whether a name of each lies in the sentence with nothing but names, commas and conjunctions between. */
    private static boolean coordinated(String sentence, Set<String> some, Set<String> others) {
        for (String one : some) {
            for (String other : others) {
                int a = sentence.indexOf(one);
                int b = sentence.indexOf(other);
                if (a >= 0 && b >= 0 && (a + one.length() <= b || b + other.length() <= a)) {
                    String between =
                            a < b ? sentence.substring(a + one.length(), b) : sentence.substring(b + other.length(), a);
                    if (Arrays.stream(between.split("[\\s,;\u2019']+"))
                            .allMatch(word ->
                                    word.isEmpty() || Character.isUpperCase(word.charAt(0)) || LINKS.contains(word))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The names of an annotation's actors, with the aliases that the annotated entities give them. */
    private Set<String> actors(GoldFact fact, String... keys) {
        Set<String> names = new LinkedHashSet<>();
        for (String key : keys) {
            for (String name : fact.arg(key).split(";")) {
                names.add(name.strip());
                gold.facts().stream()
                        .filter(entity -> entity.type().equals("entity")
                                && goldNames(entity).contains(name.strip()))
                        .forEach(entity -> names.addAll(goldNames(entity)));
            }
        }
        return names;
    }

    private static Set<String> goldNames(GoldFact entity) {
        Set<String> names = new LinkedHashSet<>(List.of(entity.arg("name"), entity.span()));
        entity.args().path("aliases").forEach(alias -> names.add(alias.asText()));
        return names;
    }

    private static String shown(Said item) {
        JsonNode node = item.node();
        String value = node.path("value").asText(node.path("harm").asText(""));
        String actor = item.actors().stream().findFirst().orElse("");
        return clip(item.text()) + " ["
                + String.join(" ", value, node.path("type").asText(""), actor).strip()
                + (node.has("quantity")
                        ? " " + node.path("quantity") + " "
                                + node.path("people").path("text")
                        : "")
                + "]";
    }

    private static String clip(String text) {
        return '"' + (text.length() > 120 ? text.substring(0, 117) + "..." : text) + '"';
    }
}
