package org.crisisbrief.extract.read.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Finds the part of a page that holds its article. Running text votes for the elements around it, the nearer the more;
 * names and markup that say "article" add to it, links take away. Then the part grows while what it gains is running text.
 */
final class BodyElement {

    private static final int REACH = 6;
    private static final double FADING = 0.75;

    private final Hints hints;
    private final List<Block> blocks;
    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final Map<Element, Integer> other = new IdentityHashMap<>();

    private BodyElement(Hints hints, List<Block> blocks) {
        this.hints = hints;
        this.blocks = blocks;
    }

    static Optional<Element> find(Hints hints, List<Block> blocks) {
        return new BodyElement(hints, blocks).find();
    }

    private Optional<Element> find() {
        Map<Element, Double> votes = new IdentityHashMap<>();
        List<Element> candidates = new ArrayList<>();
        for (Block block : blocks) {
            count(block);
            if (block.prose()) {
                double vote = block.weight() - block.linked();
                Element e = start(block);
                for (int i = 0; i < REACH && e != null && !e.normalName().equals("html"); i++, vote *= FADING) {
                    if (votes.merge(e, vote, Double::sum) == vote) {
                        candidates.add(e);
                    }
                    e = e.parent();
                }
            }
        }
        Element best = null;
        double most = 0;
        for (Element candidate : candidates) {
            double score = votes.getOrDefault(candidate, 0.0) * favour(candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return Optional.ofNullable(best).map(this::grown);
    }

    /** The first element that a block votes for: its parent, where its own element is a paragraph. */
    private static Element start(Block block) {
        Element e = block.element();
        Element parent = e.parent();
        return block.kind() == Block.Kind.OTHER || parent == null ? e : parent;
    }

    private void count(Block block) {
        Map<Element, Integer> of = block.prose() ? prose : other;
        for (Element e = block.element(); e != null; e = e.parent()) {
            of.merge(e, block.prose() ? block.weight() : block.linked(), Integer::sum);
        }
    }

    private double favour(Element candidate) {
        double favour = 1;
        if (candidate.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody")) {
            favour *= 2;
        } else if (candidate.normalName().equals("article") || hints.match("body", candidate)) {
            favour *= 1.25;
        }
        int plain = prose.getOrDefault(candidate, 0);
        return favour * plain / (plain + other.getOrDefault(candidate, 0));
    }

    private Element grown(Element best) {
        Element body = best;
        for (Element e = best.parent(); e != null && !e.normalName().equals("html"); e = e.parent()) {
            int gain = prose.getOrDefault(e, 0) - prose.getOrDefault(body, 0);
            int links = other.getOrDefault(e, 0) - other.getOrDefault(body, 0);
            if (gain * 10 >= prose.getOrDefault(body, 0) && gain > links * 2) {
                body = e;
            }
        }
        return body;
    }
}
