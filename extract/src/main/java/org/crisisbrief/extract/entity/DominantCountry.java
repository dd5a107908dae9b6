package org.crisisbrief.extract.entity;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Which state a text is about: the one it names most, first sentences and "in X" counting double. */
final class DominantCountry {

    private DominantCountry() {}

    /** Its ISO 3166-1 alpha-3 code, empty if the text names no place. */
    static String of(Words words, Gazetteer gazetteer) {
        Surroundings around = new Surroundings(words);
        PlaceNames places = new PlaceNames(words, around, gazetteer, "");
        Map<String, Integer> votes = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.isCapital(i)) {
                continue;
            }
            Reading area = places.area(i, words.size());
            if (area != null) {
                if (!area.country().isEmpty()) {
                    int weight =
                            around.isPlaceBefore(i) ? 3 : words.key(area.end()).equals("'s") ? 2 : 1;
                    votes.merge(area.country(), words.sentence(i).index() < 2 ? weight * 2 : weight, Integer::sum);
                }
                i = area.end() - 1;
                continue;
            }
            Reading place = around.isPlaceBefore(i) ? places.at(i, words.size()) : null;
            if (place != null) {
                votes.merge(place.country(), 2, Integer::sum);
                i = place.end() - 1;
            }
        }
        return votes.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
