package org.crisisbrief.extract.read.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crisisbrief.extract.read.pack.XmlPart;
import org.crisisbrief.extract.read.pack.XmlPart.Element;

/** The paragraphs and tables of a part {@code content.xml}. */
final class OdtBody implements XmlPart.Visitor {

    private static final int MOST_BLANKS = 100;

    /** Not of the running text: what was deleted, comments, marks of notes, indexes, the names of presentations' objects. */
    private static final Set<String> PASSED = Set.of(
            "tracked-changes",
            "annotation",
            "note-citation",
            "ruby-text",
            "forms",
            "scripts",
            "desc",
            "font-face-decls",
            "sequence-decls",
            "variable-decls",
            "user-field-decls",
            "settings",
            "index-title-template");

    private final Flow flow;
    private final Map<String, String> parents = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final StringBuilder note = new StringBuilder();
    private boolean inBody;
    private int inNote;
    private int inParagraph;
    private String style = "";

    OdtBody(Flow flow) {
        this.flow = flow;
    }

    /** Notes stand behind the text. */
    void addNotes() throws IOException {
        for (String words : notes) {
            flow.text().add(words);
        }
    }

    @Override
    public boolean start(Element element) throws IOException {
        switch (element.name()) {
            case "automatic-styles" -> {
                return true;
            }
            case "style" -> {
                parents.put(element.attribute("name"), element.attribute("parent-style-name"));
                return false;
            }
            case "body" -> inBody = true;
            case "note" -> inNote++;
            case "p", "h" -> {
                inParagraph++;
                if (inNote == 0) {
                    flow.beginParagraph();
                    style = element.attribute("style-name");
                }
            }
            case "table" -> flow.beginTable();
            case "table-row" -> flow.beginRow();
            case "table-cell", "covered-table-cell" -> flow.beginCell();
            case "s" -> add(" ".repeat(Math.max(1, Math.min(MOST_BLANKS, count(element.attribute("c"))))));
            case "tab", "line-break" -> add(" ");
            default -> {}
        }
        return !PASSED.contains(element.name());
    }

    @Override
    public void end(String name) throws IOException {
        switch (name) {
            case "p", "h" -> {
                inParagraph--;
                if (inNote == 0) {
                    flow.endParagraph(isTitle());
                } else {
                    note.append(' ');
                }
            }
            case "note" -> {
                inNote--;
                notes.add(note.toString());
                note.setLength(0);
            }
            case "table" -> flow.endTable();
            default -> {}
        }
    }

    @Override
    public void words(String words) throws IOException {
        if (inBody && inParagraph > 0) {
            add(words);
        }
    }

    private void add(String words) throws IOException {
        if (inNote > 0) {
            note.append(words);
        } else {
            flow.words(words);
        }
    }

    private boolean isTitle() {
        return style.equals("Title") || "Title".equals(parents.get(style));
    }

    private static int count(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 1;
    }
}
