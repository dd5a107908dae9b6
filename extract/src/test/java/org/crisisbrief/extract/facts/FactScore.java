package org.crisisbrief.extract.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Stance;

/** How many of the annotated facts are found, kind by kind, and how many of those found are annotated. */
final class FactScore {

    /** Counts of one kind. */
    private static final class Counts {
        private int annotated;
        private int told;
        private int right;

        private void add(Counts other) {
            annotated += other.annotated;
            told += other.told;
            right += other.right;
        }
    }

    /** The types of event that other facts tell, so that sets do not annotate them. */
    private static final Set<EventType> TOLD_BY_OTHERS = EnumSet.of(
            EventType.DEPLOYMENT,
            EventType.REQUEST,
            EventType.EMERGENCY_MEASURE,
            EventType.POLICY_MEASURE,
            EventType.STATEMENT,
            EventType.OTHER);

    private final Map<String, Counts> kinds = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    static FactScore of(List<AnnotatedSentence> sentences) {
        FactScore score = new FactScore();
        sentences.forEach(s -> s.facts().forEach(f -> score.counts(f.kind())));
        sentences.forEach(score::add);
        return score;
    }

    private void add(AnnotatedSentence sentence) {
        List<FactLine> told = new ArrayList<>(told(sentence.text()));
        told.removeIf(t -> !kinds.containsKey(t.kind()));
        for (FactLine fact : sentence.facts()) {
            Counts counts = counts(fact.kind());
            counts.annotated++;
            FactLine match =
                    told.stream().filter(t -> t.tells(fact)).findFirst().orElse(null);
            if (match == null) {
                errors.add("missed   " + fact + " | " + sentence.text());
            } else {
                counts.right++;
                counts.told++;
                told.remove(match);
            }
        }
        told.forEach(t -> counts(t.kind()).told++);
        told.forEach(t -> errors.add("spurious " + t + " | " + sentence.text()));
    }

    private Counts counts(String kind) {
        return kinds.computeIfAbsent(kind, k -> new Counts());
    }

    double precision(String kind) {
        return ratio(counts(kind).right, counts(kind).told);
    }

    double recall(String kind) {
        return ratio(counts(kind).right, counts(kind).annotated);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /** What was missed, and what was found beside the annotations. */
    List<String> errors() {
        return errors;
    }

    private static List<FactLine> told(String sentence) {
        List<FactLine> lines = new ArrayList<>();
        for (Claim<?> claim : Told.by(sentence).situation().claims()) {
            lines(claim, sentence).filter(l -> !lines.contains(l)).forEach(lines::add);
        }
        return lines;
    }

    private static Stream<FactLine> lines(Claim<?> claim, String sentence) {
        Stream<FactLine> victims = claim.fact() instanceof Fact.Casualties c
                ? c.names().stream()
                        .flatMap(v -> line(
                                "victim", v.name(), v.age().map(String::valueOf).orElse(""))
                                .stream())
                : Stream.of();
        return Stream.concat(line(claim, sentence).stream(), victims);
    }

    private static Optional<FactLine> line(Claim<?> claim, String sentence) {
        String words = sentence.substring(
                claim.provenance().at().span().start(),
                claim.provenance().at().span().end());
        if (claim.fact() instanceof Fact.Deployment d) {
            return line("deployment", d.contributor(), d.to());
        } else if (claim.fact() instanceof Fact.Measure m) {
            return line(m.what().equals("request-assistance") ? "request" : "measure", m.by(), words);
        } else if (claim.fact() instanceof Fact.Cause c) {
            return line("cause", c.cause(), c.effect());
        } else if (claim.fact() instanceof Fact.Casualties c) {
            return line(
                    "casualty", name(c.harm()), c.quantity().text(), c.people().text());
        } else if (claim.fact() instanceof Fact.Event e && !TOLD_BY_OTHERS.contains(e.type())) {
            return line("event", name(e.type()));
        } else if (claim.fact() instanceof Fact.Position p) {
            return line("position", p.actor(), name(p.stance()), p.text());
        } else if (claim.fact() instanceof Fact.Statement s
                && claim.attribution() instanceof Attribution.BySpeaker by) {
            return s.stance()
                    .filter(t -> t != Stance.OTHER && t != Stance.ANNOUNCES)
                    .flatMap(t -> line("position", by.speaker().text(), name(t), s.content()));
        }
        return Optional.empty();
    }

    private static Optional<FactLine> line(String kind, String... parts) {
        return Optional.of(new FactLine(kind, List.of(parts)));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        kinds.forEach((kind, c) -> table.append(
                String.format(Locale.ROOT, "%-11s P %d/%d R %d/%d%n", kind, c.right, c.told, c.right, c.annotated)));
        Counts all = new Counts();
        kinds.values().forEach(all::add);
        table.append(String.format(
                Locale.ROOT, "%-11s P %d/%d R %d/%d%n", "all", all.right, all.told, all.right, all.annotated));
        return table.toString();
    }
}
