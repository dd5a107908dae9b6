package org.crisisbrief.extract.read.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.read.FileProperties;

/** Follows the state of an RTF file and passes its running text on. */
final class RtfBody implements RtfTokens.Visitor {

    /** Destinations that are not of the running text. */
    private static final Set<String> PASSED = Set.of(
            "colortbl",
            "stylesheet",
            "listtable",
            "listoverridetable",
            "revtbl",
            "rsidtbl",
            "generator",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "fldinst",
            "annotation",
            "atnid",
            "atnauthor",
            "atrfstart",
            "atrfend",
            "xe",
            "tc",
            "themedata",
            "colorschememapping",
            "datastore",
            "latentstyles",
            "pntxta",
            "pntxtb",
            "pntext",
            "listtext",
            "nonshppict",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "bkmkstart",
            "bkmkend",
            "filetbl",
            "template",
            "mmathPr",
            "xmlnstbl",
            "docvar",
            "private");

    private static final Map<String, String> MARKS = Map.of(
            "emdash",
            "\u2014",
            "endash",
            "\u2013",
            "lquote",
            "\u2018",
            "rquote",
            "\u2019",
            "ldblquote",
            "\u201C",
            "rdblquote",
            "\u201D",
            "bullet",
            "\u2022",
            "~",
            " ",
            "_",
            "-",
            "tab",
            " ");

    private final Flow flow;
    private final Deque<State> states = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private State state = new State();
    private Charset page = Charset.forName("windows-1252");
    private int defaultFont = -1;
    private int skip;
    private boolean open;
    private boolean inTable;
    private boolean rowOpen;

    private static final class State {
        boolean passed;
        boolean hidden;
        boolean fontTable;
        boolean optional;
        int font = -1;
        int skipAfterUnicode = 1;
        String info = "";

        State copy() {
            State copy = new State();
            copy.passed = passed;
            copy.hidden = hidden;
            copy.fontTable = fontTable;
            copy.font = font;
            copy.skipAfterUnicode = skipAfterUnicode;
            copy.info = info;
            return copy;
        }
    }

    RtfBody(Flow flow) {
        this.flow = flow;
    }

    FileProperties properties() {
        return new FileProperties(
                Optional.of(title.toString()).filter(t -> !t.isBlank()),
                Optional.of(author.toString()).filter(t -> !t.isBlank()));
    }

    @Override
    public void open() throws IOException {
        flush();
        states.push(state.copy());
        state.optional = false;
    }

    @Override
    public void close() throws IOException {
        flush();
        state = states.isEmpty() ? state : states.pop();
    }

    @Override
    public void text(byte value) throws IOException {
        if (skip > 0) {
            skip--;
        } else if (!state.passed && !state.hidden && !state.fontTable) {
            pending.write(value);
        }
    }

    @Override
    public void word(String word, int number, boolean numbered) throws IOException {
        flush();
        if (word.equals("*")) {
            state.optional = true;
            return;
        }
        boolean optional = state.optional;
        state.optional = false;
        if (PASSED.contains(word) || (optional && !word.equals("shptxt") && !word.equals("fldrslt"))) {
            state.passed = !word.equals("shpinst");
            return;
        }
        switch (word) {
            case "fonttbl" -> state.fontTable = true;
            case "f" -> state.font = number;
            case "deff" -> defaultFont = number;
            case "fcharset" -> {
                if (state.fontTable) {
                    RtfCharsets.ofFont(number).ifPresent(charset -> fonts.put(state.font, charset));
                }
            }
            case "ansicpg" -> page = RtfCharsets.ofPage(number).orElse(page);
            case "mac" -> page = RtfCharsets.ofPage(10000).orElse(page);
            case "pc" -> page = RtfCharsets.ofPage(437).orElse(page);
            case "uc" -> state.skipAfterUnicode = Math.max(0, Math.min(16, number));
            case "u" -> {
                add(String.valueOf((char) number));
                skip = state.skipAfterUnicode;
            }
            case "v" -> state.hidden = number != 0;
            case "deleted" -> state.hidden |= number != 0;
            case "plain" -> {
                state.hidden = false;
                state.font = defaultFont;
            }
            case "info" -> state.info = "info";
            case "title", "author" -> state.info = state.info.isEmpty() ? "" : word;
            case "par", "sect", "page" -> endParagraph();
            case "line" -> add(" ");
            case "intbl" -> beginTable();
            case "pard" -> inTable = false;
            case "cell", "nestcell" -> endCell();
            case "row", "nestrow" -> rowOpen = false;
            default -> add(MARKS.getOrDefault(word, ""));
        }
    }

    /** The file is over. */
    void end() throws IOException {
        flush();
        endParagraph();
        endTable();
    }

    private void beginTable() throws IOException {
        inTable = true;
        if (!open) {
            flow.beginTable();
            open = true;
        }
    }

    private void endCell() throws IOException {
        beginTable();
        beginCell();
        endParagraph();
        cellOpen = false;
    }

    private boolean cellOpen;
    private boolean paragraphOpen;

    private void beginCell() {
        if (!rowOpen) {
            flow.beginRow();
            rowOpen = true;
        }
        if (!cellOpen) {
            flow.beginCell();
            cellOpen = true;
        }
    }

    private void endTable() throws IOException {
        if (open) {
            flow.endTable();
            open = false;
            rowOpen = false;
            cellOpen = false;
        }
    }

    private void endParagraph() throws IOException {
        if (paragraphOpen && !state.passed) {
            flow.endParagraph(false);
            paragraphOpen = false;
        }
    }

    private void flush() throws IOException {
        if (pending.size() > 0) {
            Charset charset = fonts.getOrDefault(state.font < 0 ? defaultFont : state.font, page);
            String words = pending.toString(charset);
            pending.reset();
            add(words);
        }
    }

    private void add(String words) throws IOException {
        if (words.isEmpty() || state.passed || state.hidden || state.fontTable) {
            return;
        }
        if (state.info.equals("title")) {
            title.append(words);
        } else if (state.info.equals("author")) {
            author.append(words);
        } else if (state.info.isEmpty()) {
            if (!paragraphOpen) {
                if (words.isBlank()) {
                    return;
                }
                if (inTable) {
                    beginTable();
                    beginCell();
                } else {
                    endTable();
                }
                flow.beginParagraph();
                paragraphOpen = true;
            }
            flow.words(words);
        }
    }
}
