package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crisisbrief.model.fact.Entity.Kind;

/**
 * Where the entities of a document are looked up by what they are called, so that a name is not compared with every other of a
 * long text. What is found comes in the order in which the entities were first added.
 */
final class FigureIndex {

    private final List<Figure> figures = new ArrayList<>();
    private final Map<Figure, Integer> places = new IdentityHashMap<>();
    private final Map<Figure, Integer> known = new IdentityHashMap<>();
    private final Map<String, Set<Integer>> byKey = new HashMap<>();

    /** Adds an entity, or what it is called since it was added. */
    void add(Figure figure) {
        int place = places.computeIfAbsent(figure, f -> {
            figures.add(f);
            return figures.size() - 1;
        });
        if (known.getOrDefault(figure, -1) == figure.folds().size()) {
            return;
        }
        known.put(figure, figure.folds().size());
        if (figure.kind == Kind.PERSON) {
            figure.personName().keys().forEach(key -> put(key, place));
            return;
        }
        for (String fold : figure.folds()) {
            put(figure.kind + " " + fold, place);
            for (int blank = fold.indexOf(' '); blank >= 0; blank = fold.indexOf(' ', blank + 1)) {
                put(ending(fold.substring(blank + 1)), place);
            }
        }
    }

    private void put(String key, int place) {
        byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(place);
    }

    private static String ending(String words) {
        return "… " + words;
    }

    /** The persons whose names may fit a name; each is still to be compared. */
    List<Figure> alike(PersonName name) {
        return found(name.keys());
    }

    /** Those of a kind that are called one of these names, folded. */
    List<Figure> bearing(Kind kind, Set<String> folded) {
        Set<String> keys = new TreeSet<>();
        folded.forEach(f -> keys.add(kind + " " + f));
        return found(keys);
    }

    /** The bodies with a name that ends in these words, folded, and has others before them. */
    List<Figure> endingIn(String folded) {
        return found(Set.of(ending(folded))).stream()
                .filter(f -> f.kind == Kind.ORGANISATION)
                .toList();
    }

    private List<Figure> found(Set<String> keys) {
        Set<Integer> found = new TreeSet<>();
        keys.forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
        return found.stream().map(figures::get).toList();
    }
}
