package org.crisisbrief.extract.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One item that a situation claims of one source.
 *
 * @param ranges where it is said
 * @param actors the names of its speaker, contributor or actor, as worded and by its entity
 */
record Said(JsonNode node, List<Range> ranges, Set<String> actors, String text) {
    /** A half-open range of UTF-16 code units. */
    record Range(int start, int end) {
        int overlap(int from, int to) {
            return Math.max(0, Math.min(end, to) - Math.max(start, from));
        }
    }

    boolean overlaps(GoldFact gold) {
        return ranges.stream().anyMatch(range -> range.overlap(gold.start(), gold.end()) > 0);
    }

    /** The best intersection over union of the fact and a range, or all ranges together. */
    double overlapRatio(GoldFact gold) {
        double best = 0;
        int shared = 0;
        int all = 0;
        for (Range range : ranges) {
            int overlap = range.overlap(gold.start(), gold.end());
            shared += overlap;
            all += range.end() - range.start();
            best = Math.max(best, ratio(overlap, range.end() - range.start(), gold));
        }
        return ranges.isEmpty() ? 0 : Math.max(best, ratio(Math.min(shared, all), all, gold));
    }

    private static double ratio(int overlap, int length, GoldFact gold) {
        return overlap / (double) Math.max(1, length + gold.end() - gold.start() - overlap);
    }

    /** The ranges of a location, or of a list of them, in one source; a location in a title has none. */
    static List<Range> ranges(String source, JsonNode... locations) {
        List<Range> ranges = new ArrayList<>();
        for (JsonNode location : locations) {
            if (location.isArray()) {
                location.forEach(at -> ranges.addAll(ranges(source, at)));
            } else if (location.path("source").asText().equals(source) && !location.has("in")) {
                ranges.add(new Range(
                        location.path("start").asInt(), location.path("end").asInt()));
            }
        }
        return ranges;
    }
}
