package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crisisbrief.compose.wording.WordList;
import org.crisisbrief.model.fact.Background;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.Source;

/**
 * What weighs most where there is more than room for. A sentence weighs by its words: each by the share of the documents that
 * use it, so that what many documents are about stands before what one mentions in passing. (The centroid of a set of
 * documents as a measure of its sentences: Radev et al. 2004.) What the documents only recall comes last.
 */
final class Weights {

    /** So many of the words of the shorter of two sentences shared, and they say one thing. */
    private static final double SAME = 0.7;

    /** Keeps a sentence of three words from weighing more than one that says something. */
    private static final int FLOOR = 6;

    private final Situation situation;
    private final Citations cite;
    private final WordList plain;
    private final Background background;
    private final Map<String, Integer> documents = new HashMap<>();
    private double heaviest = -1;

    /** @param plain words that every text has */
    Weights(Situation situation, Citations cite, WordList plain) {
        this.situation = situation;
        this.cite = cite;
        this.plain = plain;
        this.background = Background.of(situation.sources(), situation.claims());
    }

    /** Whether a claim is of what the documents recall from long before. */
    boolean isBackground(Claim<?> claim) {
        return background.holds(claim.fact());
    }

    /** At most so many of the claims, in their order: those that weigh most, none that says in the same words what another does. */
    <C extends Claim<?>> List<C> most(Collection<C> claims, int most) {
        if (claims.size() <= most) {
            return List.copyOf(claims);
        }
        Map<C, Set<String>> words = new HashMap<>();
        claims.forEach(c -> words.put(c, words(c)));
        List<C> byWeight = new ArrayList<>(claims);
        Map<C, Double> weights = new HashMap<>();
        claims.forEach(c -> weights.put(c, isBackground(c) ? 0 : weight(words.getOrDefault(c, Set.of()))));
        byWeight.sort(Comparator.comparing((C c) -> -weights.getOrDefault(c, 0.0)));
        Set<C> chosen = new HashSet<>();
        List<Set<String>> said = new ArrayList<>();
        for (C claim : byWeight) {
            Set<String> own = words.getOrDefault(claim, Set.of());
            if (chosen.size() < most && said.stream().noneMatch(s -> same(s, own))) {
                chosen.add(claim);
                said.add(own);
            }
        }
        return claims.stream().filter(chosen::contains).toList();
    }

    /** How much an event's sentence is about what the documents are about, against that of the event whose is most: 0 to 1. */
    double share(Claim<Fact.Event> event) {
        if (heaviest < 0) {
            heaviest = situation.claims(Fact.Event.class).stream()
                    .mapToDouble(c -> weight(words(c)))
                    .max()
                    .orElse(0);
        }
        return heaviest == 0 ? 0 : weight(words(event)) / heaviest;
    }

    private double weight(Set<String> words) {
        if (documents.isEmpty()) {
            count();
        }
        double sum = 0;
        for (String word : words) {
            int n = documents.getOrDefault(word, 0);
            sum += n > 1 ? (double) n / situation.sources().size() : 0;
        }
        return sum / Math.sqrt(Math.max(FLOOR, words.size()));
    }

    private void count() {
        for (Source source : situation.sources()) {
            for (String word : words(source.text().orElse(""))) {
                documents.merge(word, 1, Integer::sum);
            }
        }
    }

    private static boolean same(Set<String> a, Set<String> b) {
        Set<String> fewer = a.size() < b.size() ? a : b;
        Set<String> more = fewer == a ? b : a;
        return !fewer.isEmpty() && fewer.stream().filter(more::contains).count() >= SAME * fewer.size();
    }

    private Set<String> words(Claim<?> claim) {
        return words(cite.words(cite.sentence(claim.provenance().at())));
    }

    /** The words of a text that say what it is about, in small letters. */
    private Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                if (word.length() > 2 && !plain.has(word)) {
                    words.add(word);
                }
                start = -1;
            }
        }
        return words;
    }
}
