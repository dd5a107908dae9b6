package org.crisisbrief.extract.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds where a text is set: by the states and large divisions that it names, first sentences and "in X" counting double;
 * where none is clearly meant, by its towns as well.
 */
final class SettingReader {

    /** Votes that an adjective alone does not reach, so that towns count as well. */
    private static final int CLEAR = 3;

    private final Words words;
    private final Surroundings around;
    private final PlaceNames places;
    private final Map<String, Integer> votes = new TreeMap<>();
    private final Set<String> divisions = new HashSet<>();
    private final Map<String, Setting.Whereabouts> said = new HashMap<>();

    private SettingReader(Words words, Gazetteer gazetteer) {
        this.words = words;
        this.around = new Surroundings(words);
        this.places = new PlaceNames(words, around, gazetteer, Setting.NOWHERE);
    }

    static Setting read(Words words, Gazetteer gazetteer) {
        SettingReader reader = new SettingReader(words, gazetteer);
        reader.countAreas();
        if (reader.votes.values().stream().noneMatch(v -> v >= CLEAR)) {
            reader.countTowns();
        }
        return new Setting(
                reader.votes.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList(),
                reader.divisions,
                reader.said);
    }

    private void countAreas() {
        for (int i = 0; i < words.size(); i++) {
            if (!words.isCapital(i)) {
                continue;
            }
            Reading area = places.area(i, words.size());
            if (area != null && !area.sort().equals("division")) {
                int weight = around.isPlaceBefore(i) ? 3 : words.key(area.end()).equals("'s") ? 2 : 1;
                vote(area.country(), i, weight);
                pair(i, area.country(), "");
                i = area.end() - 1;
                continue;
            }
            Optional<Site> division = places.divisions().certain(i);
            if (division.isPresent()) {
                vote(division.get().country(), i, around.isPlaceBefore(i) ? 2 : 1);
                divisions.add(
                        Setting.key(division.get().country(), division.get().name()));
                pair(i, division.get().country(), division.get().name());
            }
        }
    }

    /** "Paris, Texas": what stands before the comma is in what stands after it. */
    private void pair(int at, String country, String division) {
        if (country.isEmpty() || !words.key(at - 1).equals(",") || !words.isCapital(at - 2)) {
            return;
        }
        for (int first = at - 2; first >= 0 && first > at - 5 && words.isCapital(first); first--) {
            said.putIfAbsent(words.folded(first, at - 1), new Setting.Whereabouts(country, division));
        }
    }

    private void countTowns() {
        for (int i = 0; i < words.size(); i++) {
            Reading place = words.isCapital(i) ? places.at(i, words.size()) : null;
            if (place != null) {
                vote(place.country(), i, around.isPlaceBefore(i) ? 2 : 1);
                i = place.end() - 1;
            }
        }
    }

    private void vote(String country, int token, int weight) {
        if (!country.isEmpty()) {
            votes.merge(country, words.sentence(token).index() < 2 ? weight * 2 : weight, Integer::sum);
        }
    }
}
