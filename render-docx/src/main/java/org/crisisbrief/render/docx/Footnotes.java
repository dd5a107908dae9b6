package org.crisisbrief.render.docx;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.crisisbrief.model.document.Inline.Reference;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;

/** The footnotes: one for each set of references; where a set comes again, its mark is a cross reference. */
final class Footnotes {

    private static final String MARK = "FootnoteReference";

    private final CTFootnotes notes;
    private final Bookmarks bookmarks;
    private final ReferenceLinks links;
    private final boolean rightToLeft;
    private final Map<Set<Reference>, Integer> numberBySet = new HashMap<>();

    Footnotes(XWPFDocument poi, Bookmarks bookmarks, Language language) {
        this.notes = Template.parse(
                "footnotes.xml",
                Map.of(),
                xml -> FootnotesDocument.Factory.parse(xml).getFootnotes());
        poi.createFootnotes().setFootnotes(notes);
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
                () -> markRun(parent).addNewFootnoteReference().setId(BigInteger.valueOf(number)));
    }

    /** Adds what stands between two marks side by side. */
    void separate(RunParent parent) {
        RunFormat.plain(rightToLeft).styled(MARK).add(parent, ",\u2009");
    }

    private void addNote(int number, List<Reference> references) {
        CTFtnEdn note = notes.addNewFootnote();
        note.setId(BigInteger.valueOf(number));
        CTP paragraph = note.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal("FootnoteText");
        RunParent runs = RunParent.of(paragraph);
        markRun(runs).addNewFootnoteRef();
        runs.addRun().addNewTab();
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
    }

    private static CTR markRun(RunParent parent) {
        CTR run = parent.addRun();
        run.addNewRPr().addNewRStyle().setVal(MARK);
        return run;
    }

    private static String bookmark(int number) {
        return "_RefFn" + number;
    }
}
