package org.crisisbrief.render.pdf;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Diagnostic.Severity;

/** Decides which family sets which characters, and what stands for characters that neither can show. */
final class Lettering {

    private static final char NARROW = '\u202f';
    private static final char NO_BREAK = '\u00a0';

    private final Typefaces faces;
    private final Map<String, Integer> missing = new TreeMap<>();

    Lettering(Typefaces faces) {
        this.faces = faces;
    }

    /** A stretch of text in one family. */
    record Run(Face.Family family, String text) {}

    /** Cuts a text into stretches; characters that no family covers are named in brackets and counted. */
    List<Run> runs(String text) {
        String printable = inOneFont(Characters.printable(text));
        if (isAllOfTheTheme(printable)) {
            return printable.isEmpty() ? List.of() : List.of(new Run(Face.Family.TEXT, printable));
        }
        List<Run> runs = new ArrayList<>();
        int[] codePoints = printable.codePoints().toArray();
        int at = 0;
        while (at < codePoints.length) {
            Optional<Face.Family> family = family(codePoints, at, runs);
            int start = at;
            do {
                at++;
            } while (at < codePoints.length
                    && family(codePoints, at, runs, family).equals(family));
            String stretch = new String(codePoints, start, at - start);
            runs.add(family.map(f -> new Run(f, stretch)).orElseGet(() -> instead(stretch)));
        }
        return joined(runs);
    }

    /** A line may end where the font changes, so a narrow no-break space that the theme's font lacks is a wide one. */
    private String inOneFont(String text) {
        return text.indexOf(NARROW) < 0 || faces.covers(NARROW) ? text : text.replace(NARROW, NO_BREAK);
    }

    private boolean isAllOfTheTheme(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || c > ' ' && !faces.covers(c)) {
                return false;
            }
        }
        return true;
    }

    private Optional<Face.Family> family(int[] text, int at, List<Run> before) {
        return family(
                text,
                at,
                before,
                before.isEmpty()
                        ? Optional.empty()
                        : Optional.of(before.get(before.size() - 1).family()));
    }

    /** A mark stays with the letter that it stands on. */
    private Optional<Face.Family> family(int[] text, int at, List<Run> before, Optional<Face.Family> last) {
        int c = text[at];
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
        if (mark && at > 0 && last.isPresent() && covers(last.get(), c)) {
            return last;
        }
        if (c <= ' ' || faces.covers(c)) {
            return Optional.of(Face.Family.TEXT);
        }
        return faces.othersCover(c) ? Optional.of(Face.Family.OTHER) : Optional.empty();
    }

    private boolean covers(Face.Family family, int c) {
        return family == Face.Family.OTHER ? faces.othersCover(c) : faces.covers(c);
    }

    private Run instead(String stretch) {
        UnicodeScript script = UnicodeScript.of(stretch.codePointAt(0));
        int count = stretch.codePointCount(0, stretch.length());
        boolean named =
                script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.UNKNOWN;
        String name = named
                ? script.name().charAt(0)
                        + script.name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ')
                : String.format(Locale.ROOT, "U+%04X", stretch.codePointAt(0));
        missing.merge(name, count, Integer::sum);
        return new Run(Face.Family.TEXT, "[" + name + (count > 1 ? " × " + count : "") + "]");
    }

    /**
     * Spaces and signs between two stretches of the other family join them, and signs beside one join it, so that a line
     * is ordered as one and does not break after a quotation mark.
     */
    private List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (run.family() == Face.Family.OTHER) {
                add(joined, run);
                continue;
            }
            String text = run.text();
            boolean after = i > 0 && isOther(runs.get(i - 1));
            boolean before = i + 1 < runs.size() && isOther(runs.get(i + 1));
            if (after && before && text.codePoints().allMatch(c -> c <= ' ' || isSign(c))) {
                add(joined, new Run(Face.Family.OTHER, text));
                continue;
            }
            int start = 0;
            while (after && start < text.length() && isSign(text.charAt(start))) {
                start++;
            }
            int end = text.length();
            while (before && end > start && isSign(text.charAt(end - 1))) {
                end--;
            }
            add(joined, new Run(Face.Family.OTHER, text.substring(0, start)));
            add(joined, new Run(Face.Family.TEXT, text.substring(start, end)));
            add(joined, new Run(Face.Family.OTHER, text.substring(end)));
        }
        return joined;
    }

    /** Whether a stretch is in letters of the other family; a mark of direction alone takes no signs to itself. */
    private static boolean isOther(Run run) {
        return run.family() == Face.Family.OTHER
                && run.text().codePoints().anyMatch(c -> Character.getType(c) != Character.FORMAT);
    }

    private static void add(List<Run> runs, Run run) {
        if (run.text().isEmpty()) {
            return;
        }
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).family() == run.family()) {
            runs.set(last, new Run(run.family(), runs.get(last).text() + run.text()));
        } else {
            runs.add(run);
        }
    }

    /** Punctuation and digits, which belong to no script. */
    private boolean isSign(int c) {
        return c > ' '
                && !Character.isSpaceChar(c)
                && UnicodeScript.of(c) == UnicodeScript.COMMON
                && faces.othersCover(c);
    }

    /** About how wide a text is, in its size. */
    double measure(String text) {
        return text.codePoints().mapToDouble(faces::advance).sum();
    }

    /** What the reader does not see, a warning for each script or sign. */
    List<Diagnostic> diagnostics() {
        return missing.entrySet().stream()
                .map(e -> new Diagnostic(
                        Severity.WARNING,
                        "No font of the PDF covers " + e.getKey() + " (" + e.getValue()
                                + (e.getValue() == 1 ? " character" : " characters")
                                + "); its name stands in brackets instead.",
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }
}
