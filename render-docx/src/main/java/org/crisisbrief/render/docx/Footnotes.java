package org.crisisbrief.render.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crisisbrief.model.document.Inline.Reference;

/** The footnotes: one for each set of references; where a set comes again, its mark is a cross reference. */
final class Footnotes {

    private static final String MARK = "FootnoteReference";

    private final StringBuilder notes = new StringBuilder();
    private final Bookmarks bookmarks;
    private final ReferenceLinks links;
    private final boolean rightToLeft;
    private final Map<Set<Reference>, Integer> numberBySet = new HashMap<>();

    Footnotes(Bookmarks bookmarks, Language language) {
        this.bookmarks = bookmarks;
        this.links = new ReferenceLinks(bookmarks);
        this.rightToLeft = language.rightToLeft();
    }

    /** Adds the mark of the footnote that holds these references. */
    void mark(RunParent parent, List<Reference> references) {
        Set<Reference> key = Set.copyOf(references);
        Integer known = numberBySet.get(key);
        if (known != null) {
            RunFormat form = RunFormat.plain(false).styled(MARK);
            Fields.add(parent, "NOTEREF " + bookmark(known) + " \\f \\h", known.toString(), form);
            return;
        }
        int number = numberBySet.size() + 1;
        numberBySet.put(key, number);
        addNote(number, references);
        bookmarks.around(
                parent,
                bookmark(number),
                () -> markRun(parent).add("w:footnoteReference").set("w:id", number));
    }

    /** Adds what stands between two marks side by side. */
    void separate(RunParent parent) {
        RunFormat.plain(rightToLeft).styled(MARK).add(parent, ",\u2009");
    }

    private void addNote(int number, List<Reference> references) {
        Element note = new Element("w:footnote").set("w:id", number);
        Paragraph paragraph = new Paragraph(note);
        paragraph.style("FootnoteText");
        RunParent runs = paragraph.runs();
        markRun(runs).add("w:footnoteRef");
        runs.addRun().add("w:tab");
        RunFormat format = RunFormat.plain(rightToLeft);
        for (int i = 0; i < references.size(); i++) {
            Reference reference = references.get(i);
            links.add(runs, reference, format);
            boolean last = i == references.size() - 1;
            if (!last && references.get(i + 1).note().equals(reference.note())) {
                format.add(runs, ", ");
            } else {
                format.add(runs, (reference.note().isEmpty() ? "" : ": " + reference.note()) + (last ? "" : "; "));
            }
        }
        note.writeTo(notes);
    }

    /** The part of the file. */
    String part() {
        return Template.fill("footnotes.xml", Map.of("notes", notes.toString()));
    }

    private static Element markRun(RunParent parent) {
        Element run = parent.addRun();
        run.add("w:rPr").add("w:rStyle", MARK);
        return run;
    }

    private static String bookmark(int number) {
        return "_RefFn" + number;
    }
}
