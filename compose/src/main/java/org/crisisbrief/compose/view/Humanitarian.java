package org.crisisbrief.compose.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/** What the documents say of needs and response, by IASC cluster: sentences of claims that use a cluster's words. */
final class Humanitarian {

    /** A cluster with its sentences. */
    record Cluster(String id, String name, List<Sentence> sentences) {}

    private record Kind(String id, String name, Pattern words) {}

    private static final int MOST = 5;

    private final Desk desk;
    private final String file;

    Humanitarian(Desk desk) {
        this(desk, "clusters");
    }

    /** Of other matters than the clusters; {@code key} is the fixed text that names their file. */
    Humanitarian(Desk desk, String key) {
        this.desk = desk;
        this.file = "/org/crisisbrief/compose/" + desk.texts.get(key);
    }

    List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        for (Kind kind : kinds()) {
            List<Sentence> sentences = sentences(kind);
            if (!sentences.isEmpty()) {
                clusters.add(new Cluster("cluster-" + kind.id(), kind.name(), sentences));
            }
        }
        return clusters;
    }

    private List<Sentence> sentences(Kind kind) {
        List<Sentence> sentences = new ArrayList<>();
        Set<At> told = new HashSet<>();
        for (Claim<?> claim : desk.situation.claims()) {
            At at = claim.provenance().at();
            boolean reports = !(claim.fact() instanceof Fact.Cause || claim.fact() instanceof Fact.Position);
            if (reports && sentences.size() < MOST) {
                At sentence = desk.cite.sentence(at);
                var m = kind.words().matcher(desk.cite.words(sentence));
                if (m.find() && told.add(sentence)) {
                    int from = sentence.span().start() + m.start();
                    At core = new At(at.source(), new Span(from, from + m.end() - m.start()), at.inTitle());
                    sentences.add(new Tellings(desk).of(claim, core).sentence());
                }
            }
        }
        return sentences;
    }

    /** The clusters of {@code clusters_en.tsv}: id, name, words. */
    private List<Kind> kinds() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Humanitarian.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .map(f -> new Kind(f[0], f[1], Pattern.compile("\\b(?:" + f[2] + ")\\b", Pattern.CASE_INSENSITIVE)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
