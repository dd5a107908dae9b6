package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crisisbrief.extract.rules.RuleLines;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.Deployment;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Measure;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.fact.Gap;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.Source;

/** What the documents leave out: rules of the resource {@code gaps.txt}, each a condition on the situation and a sentence. */
final class GapRules {

    /** So many days pass before a figure is old. */
    private static final int STALE = 3;

    private static final Pattern CELLS = Pattern.compile(" *\\| *");
    private static final Pattern CONDITIONS = Pattern.compile(" *& *");

    private record Rule(String id, List<Condition> conditions, String text) {}

    /** A condition: its kind, and what it is about. */
    private record Condition(String kind, String of, Set<EventType> types) {

        static Condition of(String written) {
            String[] parts = written.split(":", 2);
            String of = parts.length > 1 ? parts[1] : "";
            return new Condition(parts[0], of, parts[0].endsWith("event") ? GapRules.types(of) : Set.of());
        }
    }

    private final List<Rule> rules;

    private final List<String> relief;

    private GapRules(List<Rule> rules, List<String> relief) {
        this.rules = rules;
        this.relief = relief;
    }

    static GapRules english() {
        List<Rule> rules = new ArrayList<>();
        for (String line : RuleLines.of("en/gaps.txt")) {
            String[] parts = CELLS.split(line, 3);
            rules.add(new Rule(
                    parts[0],
                    CONDITIONS.splitAsStream(parts[1]).map(Condition::of).toList(),
                    parts[2]));
        }
        return new GapRules(List.copyOf(rules), RuleLines.of("en/relief.txt"));
    }

    List<Gap> gaps(Situation situation) {
        List<Gap> gaps = new ArrayList<>();
        List<String> texts = situation.sources().stream()
                .map(x -> x.text().orElse("").toLowerCase(Locale.ROOT))
                .toList();
        for (Rule rule : rules) {
            if (rule.conditions.stream().allMatch(c -> holds(c, situation, texts))) {
                gaps.add(new Gap("g" + (gaps.size() + 1), rule.id, rule.text));
            }
        }
        return gaps;
    }

    /** @param texts of the sources, in small letters */
    private boolean holds(Condition condition, Situation s, List<String> texts) {
        return switch (condition.kind) {
            case "harm" -> counts(s, Harm.valueOf(constant(condition.of))).isEmpty();
            case "toll" -> !counts(s, Harm.KILLED).isEmpty();
            case "event" -> happened(s, condition.types);
            case "no-event" -> !happened(s, condition.types);
            case "force" -> sent(s, false);
            case "team" -> sent(s, true);
            case "measure" ->
                s.claims(Measure.class).stream().anyMatch(c -> c.fact().what().equals(condition.of));
            case "side" -> lacksVoice(s, texts, PeopleClass.valueOf(constant(condition.of)), condition.of);
            case "undated" ->
                s.sources().stream()
                        .anyMatch(x -> x.publishedBasis() == Source.Basis.UNKNOWN
                                || x.publishedBasis() == Source.Basis.INFERRED);
            case "one-origin" -> hasOneOrigin(s);
            case "stale" -> isStale(s);
            case "topic" -> !mentionAny(texts, condition.of);
            default -> throw new IllegalStateException("gaps.txt: unknown condition " + condition);
        };
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Set<EventType> types(String words) {
        return Arrays.stream(words.split(","))
                .map(w -> EventType.valueOf(constant(w)))
                .collect(Collectors.toSet());
    }

    /** Whether a force, or a relief team, was sent whose strength nobody gives. */
    private boolean sent(Situation s, boolean team) {
        return s.claims(Deployment.class).stream()
                .filter(c -> mentionsAny(c.fact().force().toLowerCase(Locale.ROOT), relief) == team)
                .anyMatch(c -> c.fact().strength().isEmpty());
    }

    /** Whether one named speaker gave all figures of the people killed, and more than one document carries them. */
    private static boolean hasOneOrigin(Situation s) {
        List<Claim<Casualties>> killed = counts(s, Harm.KILLED);
        return killed.size() > 1
                && killed.stream().allMatch(c -> c.attribution() instanceof Attribution.BySpeaker)
                && killed.stream().map(c -> origin(c.attribution())).distinct().count() == 1;
    }

    private static String origin(Attribution attribution) {
        return attribution instanceof Attribution.BySpeaker by
                ? by.speaker().entity().orElse(by.speaker().text().toLowerCase(Locale.ROOT))
                : "";
    }

    /** Whether the documents go on for days after the last one that gives a figure of people killed. */
    private static boolean isStale(Situation s) {
        Optional<LocalDate> last =
                s.sources().stream().flatMap(x -> x.published().stream()).max(Comparator.naturalOrder());
        Set<String> counting = counts(s, Harm.KILLED).stream()
                .map(c -> c.provenance().at().source())
                .collect(Collectors.toSet());
        Optional<LocalDate> counted = s.sources().stream()
                .filter(x -> counting.contains(x.id()))
                .flatMap(x -> x.published().stream())
                .max(Comparator.naturalOrder());
        return last.isPresent()
                && counted.isPresent()
                && counted.get().plusDays(STALE).isBefore(last.get());
    }

    private static List<Claim<Casualties>> counts(Situation s, Harm harm) {
        return s.claims(Casualties.class).stream()
                .filter(c -> c.fact().harm() == harm)
                .toList();
    }

    private static boolean happened(Situation s, Set<EventType> types) {
        return s.claims(Event.class).stream()
                .anyMatch(c -> types.contains(c.fact().type()));
    }

    /** People of the group are counted or named in a document, and no statement has one of them as its speaker. */
    private static boolean lacksVoice(Situation s, List<String> texts, PeopleClass group, String word) {
        boolean spokenOf = s.claims(Casualties.class).stream()
                        .anyMatch(c -> c.fact().people().group() == group)
                || mentionAny(texts, word);
        boolean speaks = s.claims(Fact.Statement.class).stream()
                .anyMatch(c -> c.attribution() instanceof Attribution.BySpeaker by
                        && by.speaker().text().toLowerCase(Locale.ROOT).contains(word.substring(0, word.length() - 1)));
        return spokenOf && !speaks;
    }

    private static boolean mentionAny(List<String> texts, String words) {
        List<String> any = List.of(words.split(","));
        return texts.stream().anyMatch(t -> mentionsAny(t, any));
    }

    /** Whether one of the words, or a word that begins so, stands in a text in small letters. */
    private static boolean mentionsAny(String text, List<String> words) {
        return words.stream().anyMatch(w -> begins(text, w));
    }

    private static boolean begins(String text, String word) {
        int at = text.indexOf(word);
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at = text.indexOf(word, at + 1);
        }
        return at >= 0;
    }
}
