package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.compose.wording.WordList;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Gap;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Situation;

/**
 * The numbered gaps: those that were extracted and, where these are silent on it, that no casualty figure or no humanitarian
 * need is reported.
 */
final class GapList {

    private final List<Gap> gaps = new ArrayList<>();

    GapList(Situation situation, Texts texts, WordList relief) {
        gaps.addAll(situation.gaps());
        for (Harm harm : Expected.harms(situation)) {
            boolean reported = situation.claims(Fact.Casualties.class).stream()
                    .anyMatch(c -> c.fact().harm() == harm);
            if (!reported && about(texts.of("gap.word", harm)).isEmpty()) {
                add("compose.not-reported", texts.of("gap", harm));
            }
        }
        List<Fact.Deployment> forces = situation.claims(Fact.Deployment.class).stream()
                .map(Claim::fact)
                .filter(d -> !relief.in(d.force()))
                .toList();
        boolean counted = forces.stream().anyMatch(d -> d.strength().isPresent());
        if (!forces.isEmpty() && !counted && about("size", "strength").isEmpty()) {
            add("compose.not-reported", texts.get("gap.size"));
        }
        if (about("humanitarian", "health").isEmpty()) {
            add("compose.clusters", texts.get("gap.clusters"));
        }
    }

    private void add(String rule, String text) {
        gaps.add(new Gap(rule + "-" + (gaps.size() + 1), rule, text));
    }

    List<Gap> all() {
        return List.copyOf(gaps);
    }

    /** A reference to the first gap that uses one of these words. */
    Optional<Ref> about(String... words) {
        for (int i = 0; i < gaps.size(); i++) {
            String text = gaps.get(i).text().toLowerCase(Locale.ROOT);
            for (String word : words) {
                if (text.contains(word)) {
                    return Optional.of(new Ref(
                            "gap-" + (i + 1), "gap " + (i + 1), gaps.get(i).text()));
                }
            }
        }
        return Optional.empty();
    }
}
