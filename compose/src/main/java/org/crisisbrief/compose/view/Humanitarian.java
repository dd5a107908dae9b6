package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.crisisbrief.compose.wording.Topics;
import org.crisisbrief.compose.wording.Topics.Topic;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/** What the documents say of needs and response, by IASC cluster: sentences of claims that use a cluster's words. */
final class Humanitarian {

    /** A cluster with its sentences. */
    record Cluster(String id, String name, List<Sentence> sentences) {}

    private static final int MOST = 5;

    private final Desk desk;
    private final String file;

    Humanitarian(Desk desk) {
        this(desk, "clusters");
    }

    /** Of other matters than the clusters; {@code key} is the fixed text that names their file. */
    Humanitarian(Desk desk, String key) {
        this.desk = desk;
        this.file = desk.texts.get(key);
    }

    List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        for (Topic topic : Topics.of(file)) {
            List<Sentence> sentences = sentences(topic);
            if (!sentences.isEmpty()) {
                clusters.add(new Cluster("cluster-" + topic.id(), desk.texts.get("cluster." + topic.id()), sentences));
            }
        }
        return clusters;
    }

    private List<Sentence> sentences(Topic topic) {
        Map<Claim<?>, At> words = new LinkedHashMap<>();
        Set<At> told = new HashSet<>();
        for (Claim<?> claim : desk.situation.claims()) {
            At at = claim.provenance().at();
            boolean reports = !(claim.fact() instanceof Fact.Cause || claim.fact() instanceof Fact.Position);
            if (reports && !desk.weights.isBackground(claim)) {
                At sentence = desk.cite.sentence(at);
                Matcher m = topic.words().matcher(desk.cite.words(sentence));
                if (m.find() && told.add(sentence)) {
                    int from = sentence.span().start() + m.start();
                    words.put(claim, new At(at.source(), new Span(from, from + m.end() - m.start()), at.inTitle()));
                }
            }
        }
        List<Sentence> sentences = new ArrayList<>();
        for (Claim<?> claim : desk.weights.most(words.keySet(), MOST)) {
            sentences.add(new Tellings(desk)
                    .of(claim, words.getOrDefault(claim, claim.provenance().at()))
                    .sentence());
        }
        return sentences;
    }
}
