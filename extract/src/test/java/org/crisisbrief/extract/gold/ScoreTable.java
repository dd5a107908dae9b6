package org.crisisbrief.extract.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts and errors per kind of fact; tables of several articles add up. */
final class ScoreTable {
    /**
     * One kind's counts.
     *
     * @param found annotated facts that are said
     * @param missed annotated facts that are not said
     * @param right items said that are right; one item may be several facts
     * @param spurious items said that are not
     */
    record Score(int found, int missed, int right, int spurious) {
        double precision() {
            return right + spurious == 0 ? 1 : right / (double) (right + spurious);
        }

        double recall() {
            return found + missed == 0 ? 1 : found / (double) (found + missed);
        }

        Score plus(Score other) {
            return new Score(
                    found + other.found, missed + other.missed, right + other.right, spurious + other.spurious);
        }
    }

    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();

    void add(String kind, Score score) {
        scores.merge(kind, score, Score::plus);
    }

    void addAll(ScoreTable other) {
        other.scores.forEach(this::add);
        errors.addAll(other.errors);
    }

    void error(String line) {
        errors.add(line);
    }

    Score of(String kind) {
        return scores.getOrDefault(kind, new Score(0, 0, 0, 0));
    }

    Score overall() {
        return scores.values().stream().reduce(new Score(0, 0, 0, 0), Score::plus);
    }

    /** One line for each missed fact and each spurious item. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(
                Locale.ROOT,
                "%-12s %6s %6s %6s %8s %6s %6s%n",
                "kind",
                "found",
                "missed",
                "right",
                "spurious",
                "P",
                "R"));
        scores.forEach((kind, score) -> row(table, kind, score));
        row(table, "all", overall());
        return table.toString();
    }

    private static void row(StringBuilder table, String kind, Score score) {
        table.append(String.format(
                Locale.ROOT,
                "%-12s %6d %6d %6d %8d %6.3f %6.3f%n",
                kind,
                score.found(),
                score.missed(),
                score.right(),
                score.spurious(),
                score.precision(),
                score.recall()));
    }
}
