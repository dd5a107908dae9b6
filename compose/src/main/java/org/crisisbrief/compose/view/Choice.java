package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;

/**
 * The bottom line taken apart for a document of few lines.
 *
 * @param headline the one sentence that tells the most salient event
 * @param bullets the bottom line without headline and reactions
 * @param reactions what others said of it
 */
record Choice(List<Sentence> headline, List<List<Sentence>> bullets, List<Sentence> reactions) {

    static Choice of(Desk desk) {
        Map<String, Double> salience = new HashMap<>();
        Set<String> positions = new HashSet<>();
        for (Claim<?> claim : desk.situation.claims()) {
            if (claim.fact() instanceof Fact.Event event) {
                salience.put(claim.id(), event.salience());
            } else if (claim.fact() instanceof Fact.Position) {
                positions.add(claim.id());
            }
        }
        List<List<Sentence>> told = new BottomLine(desk).bullets();
        List<Sentence> reactions = told.stream()
                .flatMap(List::stream)
                .filter(s -> !claims(s).isEmpty() && positions.containsAll(claims(s)))
                .toList();
        List<Sentence> facts = told.stream()
                .flatMap(List::stream)
                .filter(s -> !reactions.contains(s))
                .toList();
        List<Sentence> headline = facts.stream()
                .max(Comparator.comparing((Sentence s) -> claims(s).stream()
                                .mapToDouble(c -> salience.getOrDefault(c, 0.0))
                                .max()
                                .orElse(-1))
                        .thenComparing(s -> -facts.indexOf(s)))
                .or(() -> reactions.stream().findFirst())
                .stream()
                .toList();
        List<List<Sentence>> bullets = told.stream()
                .map(b -> b.stream()
                        .filter(s -> !headline.contains(s) && !reactions.contains(s))
                        .toList())
                .filter(b -> !b.isEmpty())
                .toList();
        return new Choice(
                headline,
                bullets,
                reactions.stream().filter(s -> !headline.contains(s)).toList());
    }

    private static List<String> claims(Sentence sentence) {
        return Arrays.stream(sentence.claims().split(" "))
                .filter(c -> !c.isEmpty())
                .toList();
    }

    /** At most so many sentences of the bullets in reading order: every bullet's first before any second. */
    List<Sentence> rest(int most) {
        Set<Sentence> chosen = new LinkedHashSet<>();
        int longest = bullets.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<Sentence> bullet : bullets) {
                if (i < bullet.size() && chosen.size() < most) {
                    chosen.add(bullet.get(i));
                }
            }
        }
        List<Sentence> inOrder = new ArrayList<>();
        bullets.forEach(b -> b.stream().filter(chosen::contains).forEach(inOrder::add));
        return inOrder;
    }
}
