package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crisisbrief.extract.DocumentReading;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.source.Source;

/**
 * Where documents have their words from: copies and rewrites of one story are one origin, however many papers carry it. Half of
 * the shorter text's words must stand in the other, a third where both credit one agency, and the days must be near.
 */
final class Origins {

    private static final double COPY = 0.5;
    private static final double REWRITE = 0.33;
    private static final int NEAR = 3;

    /** The least runs of words of which being alike tells something. */
    private static final int FEWEST = 20;

    /** How many keys two texts must share to be compared. */
    private static final int KEYS = 2;

    /** A story as its first document has it. */
    private record Story(String source, Shingles shingles, Optional<LocalDate> day, Set<String> agencies) {

        boolean isOf(Story other) {
            double shared = shingles.shared(other.shingles);
            return shared >= REWRITE && (shared >= COPY || agencies.stream().anyMatch(other.agencies::contains));
        }

        private boolean isNear(Story other) {
            return day.isEmpty()
                    || other.day.isEmpty()
                    || Math.abs(ChronoUnit.DAYS.between(day.get(), other.day.get())) <= NEAR;
        }
    }

    private final Map<String, String> origins = new TreeMap<>();
    private long comparisons;

    Origins(List<DocumentReading> readings) {
        if (readings.size() == 1) {
            return;
        }
        List<Story> stories = new ArrayList<>();
        Map<Long, List<Integer>> byKey = new HashMap<>();
        for (DocumentReading reading : readings) {
            Story story = story(reading);
            if (story.shingles().size() < FEWEST) {
                origins.put(story.source(), story.source());
                continue;
            }
            long[] keys = story.shingles().keys();
            Map<Integer, Integer> shared = new HashMap<>();
            for (long key : keys) {
                byKey.getOrDefault(key, List.of()).forEach(i -> shared.merge(i, 1, Integer::sum));
            }
            List<Integer> candidates = shared.entrySet().stream()
                    .filter(e -> e.getValue() >= KEYS && stories.get(e.getKey()).isNear(story))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .toList();
            comparisons += candidates.size();
            int index = candidates.stream()
                    .filter(i -> stories.get(i).isOf(story))
                    .findFirst()
                    .orElse(stories.size());
            if (index == stories.size()) {
                stories.add(story);
                for (long key : keys) {
                    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(index);
                }
            }
            origins.put(story.source(), stories.get(index).source());
        }
    }

    private static Story story(DocumentReading reading) {
        Source source = reading.source();
        return new Story(
                source.id(), Shingles.of(source.text().orElse("")), source.published(), agencies(reading.claims()));
    }

    /** The agencies to which a document gives its own words. */
    private static Set<String> agencies(List<Claim<?>> claims) {
        Set<String> agencies = new TreeSet<>();
        for (Claim<?> claim : claims) {
            if (claim.attribution() instanceof Attribution.ByDocument by) {
                agencies.addAll(by.carriers());
            }
        }
        return agencies;
    }

    /** The first document of the story that a document carries. */
    String of(String source) {
        return origins.getOrDefault(source, source);
    }

    /** How many pairs of texts were compared. */
    long comparisons() {
        return comparisons;
    }
}
