package org.crisisbrief.render.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph where its direction changes (Unicode Standard Annex 9, by the JDK). Marks that open and close right
 * around words from right to left go with them: a line may end where the direction changes, but not after an opening
 * mark.
 */
final class BidiRuns implements BidiSplitter {

    private static final String OPENING = "“‘«‹([{\"";
    private static final String CLOSING = "”’»›)]}\"";
    private static final String ENDS_OF_SENTENCES = ".!?…؟";

    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        int[] levels = levels(paragraph, direction);
        runs.clear();
        for (int start = 0; start < levels.length; ) {
            int end = start + 1;
            while (end < levels.length && levels[end] == levels[start]) {
                end++;
            }
            runs.add(new BidiTextRun(start, end - start, (levels[start] & 1) == 1 ? RTL : LTR));
            start = end;
        }
        if (runs.isEmpty()) {
            runs.add(new BidiTextRun(0, 0, direction == RTL ? RTL : LTR));
        }
    }

    private static int[] levels(String paragraph, byte direction) {
        Bidi bidi = new Bidi(paragraph, direction == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int[] levels = new int[paragraph.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = bidi.getLevelAt(i);
        }
        for (int start = 0; start < levels.length; start++) {
            if (levels[start] > 0) {
                int end = start;
                while (end < levels.length && levels[end] > 0) {
                    end++;
                }
                takeMarks(paragraph, levels, start, end);
                start = end;
            }
        }
        return levels;
    }

    private static void takeMarks(String text, int[] levels, int start, int end) {
        int kind = start == 0 ? -1 : OPENING.indexOf(text.charAt(start - 1));
        int close = end;
        while (close < text.length() && ENDS_OF_SENTENCES.indexOf(text.charAt(close)) >= 0) {
            close++;
        }
        if (kind >= 0 && close < text.length() && text.charAt(close) == CLOSING.charAt(kind)) {
            levels[start - 1] = 1;
            for (int i = end; i <= close; i++) {
                levels[i] = 1;
            }
        }
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return Direction.ofFirstLetter(paragraph)
                .map(d -> d == Direction.RIGHT_TO_LEFT ? RTL : LTR)
                .orElse(NEUTRAL);
    }
}
