package org.crisisbrief.extract.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which states a text is about: those that it names, first sentences and "in X" counting double. */
final class DominantCountry {

    /** Votes that an adjective alone does not reach, so that towns count as well. */
    private static final int CLEAR = 3;

    private final Words words;
    private final Surroundings around;
    private final PlaceNames places;
    private final Map<String, Integer> votes = new TreeMap<>();

    private DominantCountry(Words words, Gazetteer gazetteer) {
        this.words = words;
        this.around = new Surroundings(words);
        this.places = new PlaceNames(words, around, gazetteer, List.of());
    }

    /** The ISO 3166-1 alpha-3 codes, the one most spoken of first; where no state is clearly meant, towns count as well. */
    static List<String> ranked(Words words, Gazetteer gazetteer) {
        DominantCountry dominant = new DominantCountry(words, gazetteer);
        dominant.countStates();
        if (dominant.votes.values().stream().noneMatch(v -> v >= CLEAR)) {
            dominant.countTowns();
        }
        return dominant.votes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void countStates() {
        for (int i = 0; i < words.size(); i++) {
            Reading area = words.isCapital(i) ? places.area(i, words.size()) : null;
            if (area != null) {
                int weight = around.isPlaceBefore(i) ? 3 : words.key(area.end()).equals("'s") ? 2 : 1;
                vote(area.country(), i, weight);
                i = area.end() - 1;
            }
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
