package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.extract.rules.RuleLines;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Fact.Deployment;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/** Forces sent to one place that are called by words which make different things of them: {@code force-labels.txt}. */
final class ForceConflict implements ConflictRule {

    private record Label(String kind, Pattern words) {}

    private record Voice(String kind, String who) {}

    private final List<Label> labels = new ArrayList<>();

    ForceConflict() {
        for (String line : RuleLines.of("en/force-labels.txt")) {
            String[] parts = line.split(" *\\| *", 2);
            List<String> longest = new ArrayList<>(List.of(parts[1].split(" *, *")));
            longest.sort(Comparator.comparing(String::length).reversed());
            labels.add(new Label(
                    parts[0],
                    Pattern.compile("\\b(?:" + String.join("|", longest) + ")\\b", Pattern.CASE_INSENSITIVE)));
        }
    }

    @Override
    public String id() {
        return "conflict.force";
    }

    @Override
    public List<Difference> differences(Situation situation, Passages passages) {
        Map<String, Set<At>> paragraphs = new LinkedHashMap<>();
        for (Claim<Deployment> claim : situation.claims(Deployment.class)) {
            if (!claim.fact().to().isEmpty()) {
                paragraphs
                        .computeIfAbsent(claim.fact().to(), t -> new LinkedHashSet<>())
                        .add(passages.paragraph(claim.provenance().at()));
            }
        }
        List<Difference> differences = new ArrayList<>();
        for (Set<At> told : paragraphs.values()) {
            Map<Voice, Conflict.Value> values = new LinkedHashMap<>();
            told.forEach(paragraph -> read(passages, paragraph, values));
            if (values.keySet().stream().map(Voice::kind).distinct().count() > 1) {
                differences.add(new Difference("nature of the force", List.copyOf(values.values())));
            }
        }
        return differences;
    }

    /** The labels of a paragraph: one value for each kind and voice, with every passage. */
    private void read(Passages passages, At paragraph, Map<Voice, Conflict.Value> values) {
        for (Label label : labels) {
            Matcher m = label.words().matcher(passages.words(paragraph));
            while (m.find()) {
                int start = paragraph.span().start() + m.start();
                At at = new At(paragraph.source(), new Span(start, start + m.end() - m.start()));
                Attribution by = passages.voice(at);
                values.merge(
                        new Voice(label.kind(), who(by, at)),
                        new Conflict.Value(label.kind(), m.group(), by, List.of(at)),
                        ForceConflict::both);
            }
        }
    }

    private static String who(Attribution by, At at) {
        return by instanceof Attribution.BySpeaker s
                ? s.speaker().entity().orElse(s.speaker().text())
                : "document " + at.source();
    }

    private static Conflict.Value both(Conflict.Value first, Conflict.Value more) {
        List<At> refs = new ArrayList<>(first.refs());
        refs.addAll(more.refs());
        return new Conflict.Value(first.value(), first.text(), first.attribution(), refs);
    }
}
