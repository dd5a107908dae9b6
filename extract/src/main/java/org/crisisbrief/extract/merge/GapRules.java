package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crisisbrief.extract.rules.RuleLines;
import org.crisisbrief.model.fact.Attribution;
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

    private static final Set<EventType> UNREST =
            Set.of(EventType.PEACEFUL_PROTEST, EventType.RIOT, EventType.ARMED_CLASH, EventType.GOVERNMENT_CHANGE);
    private static final Set<EventType> DISASTERS = Set.of(EventType.DISASTER, EventType.ACCIDENT);

    private record Rule(String id, List<String> conditions, String text) {}

    private final List<Rule> rules;

    private GapRules(List<Rule> rules) {
        this.rules = rules;
    }

    static GapRules english() {
        List<Rule> rules = new ArrayList<>();
        for (String line : RuleLines.of("en/gaps.txt")) {
            String[] parts = line.split(" *\\| *", 3);
            rules.add(new Rule(parts[0], List.of(parts[1].split(" *& *")), parts[2]));
        }
        return new GapRules(List.copyOf(rules));
    }

    List<Gap> gaps(Situation situation) {
        List<Gap> gaps = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.conditions.stream().allMatch(c -> holds(c, situation))) {
                gaps.add(new Gap("g" + (gaps.size() + 1), rule.id, rule.text));
            }
        }
        return gaps;
    }

    private static boolean holds(String condition, Situation s) {
        String[] parts = condition.split(":", 2);
        return switch (parts[0]) {
            case "harm" -> counts(s, Harm.valueOf(parts[1].toUpperCase(Locale.ROOT))) == 0;
            case "toll" -> counts(s, Harm.KILLED) > 0;
            case "unrest" -> happened(s, UNREST);
            case "disaster" -> happened(s, DISASTERS);
            case "force" ->
                s.claims(Deployment.class).stream()
                        .anyMatch(c -> c.fact().strength().isEmpty());
            case "measure" ->
                s.claims(Measure.class).stream().anyMatch(c -> c.fact().what().equals(parts[1]));
            case "side" -> lacksVoice(s, PeopleClass.valueOf(parts[1].toUpperCase(Locale.ROOT)), parts[1]);
            case "seized" -> happened(s, Set.of(EventType.SEIZURE));
            case "undated" ->
                s.sources().stream()
                        .anyMatch(x -> x.publishedBasis() == Source.Basis.UNKNOWN
                                || x.publishedBasis() == Source.Basis.INFERRED);
            case "topic" ->
                s.sources().stream().noneMatch(x -> mentionsAny(x.text().orElse(""), List.of(parts[1].split(","))));
            default -> throw new IllegalStateException("gaps.txt: unknown condition " + condition);
        };
    }

    private static long counts(Situation s, Harm harm) {
        return s.claims(Casualties.class).stream()
                .filter(c -> c.fact().harm() == harm)
                .count();
    }

    private static boolean happened(Situation s, Set<EventType> types) {
        return s.claims(Event.class).stream()
                .anyMatch(c -> types.contains(c.fact().type()));
    }

    /** People of the group are counted or named in a document, and no statement has one of them as its speaker. */
    private static boolean lacksVoice(Situation s, PeopleClass group, String word) {
        boolean spokenOf = s.claims(Casualties.class).stream()
                        .anyMatch(c -> c.fact().people().group() == group)
                || s.sources().stream().anyMatch(x -> mentionsAny(x.text().orElse(""), List.of(word)));
        boolean speaks = s.claims(Fact.Statement.class).stream()
                .anyMatch(c -> c.attribution() instanceof Attribution.BySpeaker by
                        && by.speaker().text().toLowerCase(Locale.ROOT).contains(word.substring(0, word.length() - 1)));
        return spokenOf && !speaks;
    }

    private static boolean mentionsAny(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
