package org.crisisbrief.extract.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.source.Span;

/**
 * The stretches of a sentence around words that every time expression has one of, so that the rules are tried there alone.
 * They reach farther than any rule does, hence a pattern's start and end of sentence still mean the sentence's.
 */
final class CueWindows {

    private static final List<String> CUES = List.of(
            "month",
            "month-mid",
            "weekday",
            "weekdays",
            "day-part",
            "day-moment",
            "day-part-mid",
            "day-offset",
            "night-offset",
            "told-offset",
            "told-forward",
            "time-unit",
            "time-frequency",
            "time-word",
            "season",
            "feast",
            "iso-date",
            "year-number",
            "year-range",
            "decade",
            "decade-short",
            "clock",
            "clock-half",
            "clock-digits",
            "unit-compound",
            "unit-long",
            "unit-end",
            "unit-period",
            "quarter-name",
            "half-name",
            "decade-name",
            "year-mid",
            "year-before",
            "present-ref",
            "past-ref",
            "future-ref",
            "time-vague");

    private static final int BEFORE = 7;
    private static final int AFTER = 6;

    private final AnnotatedText text;
    private final BitSet cues = new BitSet();

    CueWindows(AnnotatedText text) {
        this.text = text;
        for (String label : CUES) {
            for (Mention cue : text.mentions(label)) {
                cues.set(text.tokenFrom(cue.start()));
            }
        }
    }

    /** The windows of a sentence in order; none touches another. */
    List<Sentence> in(Sentence sentence) {
        List<Sentence> windows = new ArrayList<>();
        int cue = cues.nextSetBit(sentence.firstToken());
        while (cue >= 0 && cue < sentence.endToken()) {
            int first = Math.max(sentence.firstToken(), cue - BEFORE);
            int end = cue + AFTER;
            for (int next = cues.nextSetBit(cue + 1);
                    next >= 0 && next < sentence.endToken() && next - BEFORE <= end;
                    next = cues.nextSetBit(next + 1)) {
                cue = next;
                end = next + AFTER;
            }
            windows.add(window(sentence, first, Math.min(end, sentence.endToken())));
            cue = cues.nextSetBit(cue + 1);
        }
        return windows;
    }

    private Sentence window(Sentence sentence, int first, int end) {
        Span span = new Span(
                text.tokens().get(first).start(), text.tokens().get(end - 1).end());
        return new Sentence(sentence.index(), sentence.paragraph(), span, first, end);
    }
}
