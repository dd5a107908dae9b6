package org.crisisbrief.render.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;

/** Text as it is drawn from left to right: joined where it is Arabic, turned around where it runs from right to left. */
final class VisualOrder implements BidiReorderer {

    private static final String MIRRORED = "()[]{}<>«»‹›“”‘’";

    @Override
    public String reorderRTLTextToLTR(String text) {
        return reversed(text);
    }

    @Override
    public String shapeText(String text) {
        return ArabicLetters.joined(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** A whole line, for drawing outside of a paragraph. */
    static String line(String text) {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return text;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Object[] parts = new Object[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            parts[run] = (levels[run] & 1) == 1 ? reversed(ArabicLetters.joined(part)) : part;
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        StringBuilder line = new StringBuilder();
        for (Object part : parts) {
            line.append(part);
        }
        return line.toString();
    }

    /** Turned around by letter: marks stay behind the letter that they stand on. */
    private static String reversed(String text) {
        StringBuilder reversed = new StringBuilder(text.length());
        for (int end = text.length(); end > 0; ) {
            int start = end;
            do {
                start = text.offsetByCodePoints(start, -1);
            } while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK);
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                int mirrored = MIRRORED.indexOf(c);
                reversed.append(mirrored < 0 ? c : MIRRORED.charAt(mirrored ^ 1));
            }
            end = start;
        }
        return reversed.toString();
    }
}
