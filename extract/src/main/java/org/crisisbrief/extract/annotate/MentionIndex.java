package org.crisisbrief.extract.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.source.Span;
import org.jspecify.annotations.Nullable;

/** The mentions of a text, found by label and by the character that they start at. */
final class MentionIndex {

    /** The mentions with one label, in order, and the length of the longest. */
    private static final class Labelled {

        private static final Labelled NONE = new Labelled();

        private final List<Mention> mentions = new ArrayList<>();
        private int longest;
    }

    private final Map<String, Labelled> byLabel = new HashMap<>();

    /** For each character the mentions that start at it, or nothing. */
    private final @Nullable List<Mention>[] byStart;

    /** For each character the labels of these, as {@link LabelBits}. */
    private final long[] labels;

    /** @param length of the text, in characters */
    @SuppressWarnings({"unchecked", "rawtypes"})
    MentionIndex(int length) {
        this.byStart = new List[length + 1];
        this.labels = new long[length + 1];
    }

    void add(Mention mention) {
        Labelled labelled = byLabel.get(mention.label());
        if (labelled == null) {
            labelled = new Labelled();
            byLabel.put(mention.label(), labelled);
        }
        labelled.longest = Math.max(labelled.longest, mention.span().length());
        List<Mention> same = labelled.mentions;
        if (same.isEmpty() || bySpan(same.get(same.size() - 1), mention) < 0) {
            same.add(mention);
        } else {
            int at = Collections.binarySearch(same, mention, MentionIndex::bySpan);
            same.add(at < 0 ? -at - 1 : at, mention);
        }
        labels[mention.start()] |= LabelBits.of(mention.label());
        List<Mention> here = byStart[mention.start()];
        if (here == null) {
            here = new ArrayList<>(2);
            byStart[mention.start()] = here;
        }
        int place = 0;
        while (place < here.size() && longestFirst(here.get(place), mention) <= 0) {
            place++;
        }
        here.add(place, mention);
    }

    /** The order of two mentions with one label. */
    private static int bySpan(Mention a, Mention b) {
        int spans = a.span().compareTo(b.span());
        return spans != 0 ? spans : a.rule().compareTo(b.rule());
    }

    /** The order of two mentions that start together. */
    private static int longestFirst(Mention a, Mention b) {
        return a.end() != b.end()
                ? Integer.compare(b.end(), a.end())
                : a.label().compareTo(b.label());
    }

    private List<Mention> labelled(String label) {
        return byLabel.getOrDefault(label, Labelled.NONE).mentions;
    }

    private List<Mention> starting(int offset) {
        List<Mention> here = offset >= 0 && offset < byStart.length ? byStart[offset] : null;
        return here == null ? List.of() : here;
    }

    /** All mentions with this label, in order. */
    List<Mention> mentions(String label) {
        return Collections.unmodifiableList(labelled(label));
    }

    /** The mentions with this label inside a span, in order. */
    List<Mention> mentions(String label, Span within) {
        List<Mention> same = labelled(label);
        List<Mention> inside = new ArrayList<>();
        for (int i = from(same, within.start()); i < same.size() && same.get(i).start() < within.end(); i++) {
            if (within.contains(same.get(i).span())) {
                inside.add(same.get(i));
            }
        }
        return inside;
    }

    /** The mentions with this label that share a character with a span, in order. */
    List<Mention> touching(String label, Span span) {
        Labelled labelled = byLabel.getOrDefault(label, Labelled.NONE);
        List<Mention> same = labelled.mentions;
        List<Mention> touching = new ArrayList<>();
        int first = from(same, span.start() - labelled.longest);
        for (int i = first; i < same.size() && same.get(i).start() < span.end(); i++) {
            if (same.get(i).end() > span.start()) {
                touching.add(same.get(i));
            }
        }
        return touching;
    }

    /** The mentions with this label that end at this offset, in order. */
    List<Mention> endingAt(int offset, String label) {
        if (offset < 1) {
            return List.of();
        }
        List<Mention> ending = new ArrayList<>();
        for (Mention mention : touching(label, new Span(offset - 1, offset))) {
            if (mention.end() == offset) {
                ending.add(mention);
            }
        }
        return ending;
    }

    /** The index of the first mention that starts at or after the offset. */
    private static int from(List<Mention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The mentions that start at this offset, with any label, the longest first. */
    List<Mention> startingAt(int offset) {
        List<Mention> here = starting(offset);
        return here.isEmpty() ? here : Collections.unmodifiableList(here);
    }

    /** The longest mention with this label that starts at this offset. */
    @Nullable
    Mention at(int offset, String label) {
        if ((labelsAt(offset) & LabelBits.of(label)) == 0) {
            return null;
        }
        List<Mention> here = starting(offset);
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).label().equals(label)) {
                return here.get(i);
            }
        }
        return null;
    }

    /** The labels of the mentions that start at this offset. */
    long labelsAt(int offset) {
        return offset >= 0 && offset < labels.length ? labels[offset] : 0;
    }

    /** The mention with this label that covers the span most closely; of two alike, the first. */
    Optional<Mention> covering(Span span, String label) {
        Labelled labelled = byLabel.getOrDefault(label, Labelled.NONE);
        List<Mention> same = labelled.mentions;
        int first = from(same, span.end() - labelled.longest);
        Mention closest = null;
        for (int i = first; i < same.size() && same.get(i).start() <= span.start(); i++) {
            Mention mention = same.get(i);
            if (mention.span().contains(span)
                    && (closest == null
                            || mention.span().length() < closest.span().length())) {
                closest = mention;
            }
        }
        return Optional.ofNullable(closest);
    }
}
