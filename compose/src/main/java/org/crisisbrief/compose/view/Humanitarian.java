package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                named(topic, sentence).filter(n -> told.add(sentence)).ifPresent(n -> words.put(claim, n));
            }
        }
        List<Telling> retold = new ArrayList<>();
        for (Claim<?> claim : desk.weights.most(words.keySet(), MOST)) {
            Telling.add(
                    retold,
                    new Tellings(desk)
                            .of(
                                    claim,
                                    words.getOrDefault(claim, claim.provenance().at())));
        }
        return retold.stream().map(Telling::sentence).toList();
    }

    /** The first of a topic's words in a sentence that is no part of somebody's name, as "borders" is in "Doctors Without Borders". */
    private Optional<At> named(Topic topic, At sentence) {
        Matcher m = topic.words().matcher(desk.cite.words(sentence));
        while (m.find()) {
            int from = sentence.span().start() + m.start();
            At at = new At(sentence.source(), new Span(from, from + m.end() - m.start()), sentence.inTitle());
            if (!desk.actors.names(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
