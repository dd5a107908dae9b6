package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.compose.wording.Sayings;
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

    /** A gap; {@code lang} is the language of its text where that is not the document's, else empty. */
    record Shown(Gap gap, String lang, String english) {}

    private final List<Shown> gaps = new ArrayList<>();
    private final Texts texts;
    private final Texts english;

    GapList(Situation situation, Texts texts, Sayings sayings, WordList relief) {
        this.texts = texts;
        english = Texts.fixed(Desk.READING);
        boolean foreign = !sayings.english().isEmpty();
        for (Gap gap : situation.gaps()) {
            Optional<String> said = sayings.of(gap.text());
            gaps.add(new Shown(
                    new Gap(gap.id(), gap.rule(), said.orElse(gap.text())),
                    foreign && said.isEmpty() ? Desk.READING.toLanguageTag() : "",
                    gap.text()));
        }
        for (Harm harm : Expected.harms(situation)) {
            boolean reported = situation.claims(Fact.Casualties.class).stream()
                    .anyMatch(c -> c.fact().harm() == harm);
            if (!reported && about(english.of("gap.word", harm)).isEmpty()) {
                add(
                        "compose.not-reported",
                        "gap." + harm.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        List<Fact.Deployment> forces = situation.claims(Fact.Deployment.class).stream()
                .map(Claim::fact)
                .filter(d -> !relief.in(d.force()))
                .toList();
        boolean counted = forces.stream().anyMatch(d -> d.strength().isPresent());
        if (!forces.isEmpty() && !counted && about("size", "strength").isEmpty()) {
            add("compose.not-reported", "gap.size");
        }
        if (about("humanitarian", "health").isEmpty()) {
            add("compose.clusters", "gap.clusters");
        }
    }

    private void add(String rule, String key) {
        gaps.add(new Shown(new Gap(rule + "-" + (gaps.size() + 1), rule, texts.get(key)), "", english.get(key)));
    }

    List<Shown> all() {
        return List.copyOf(gaps);
    }

    /** A reference to the first gap whose English text uses one of these words. */
    Optional<Ref> about(String... words) {
        for (int i = 0; i < gaps.size(); i++) {
            String text = gaps.get(i).english().toLowerCase(Locale.ROOT);
            for (String word : words) {
                if (text.contains(word)) {
                    return Optional.of(new Ref(
                            "gap-" + (i + 1),
                            texts.get("ref.gap").replace("{n}", Integer.toString(i + 1)),
                            gaps.get(i).gap().text()));
                }
            }
        }
        return Optional.empty();
    }
}
