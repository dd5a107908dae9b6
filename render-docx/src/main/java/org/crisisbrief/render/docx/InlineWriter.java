package org.crisisbrief.render.docx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.document.QuotationMarks;
import org.crisisbrief.model.document.Script;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** Writes running text. */
final class InlineWriter {

    /** How references are printed. */
    enum ReferenceForm {
        FOOTNOTES,
        BRACKETS
    }

    private final WordFile file;
    private final QuotationMarks marks;
    private final ReferenceLinks links;

    InlineWriter(WordFile file) {
        this.file = file;
        this.marks = QuotationMarks.of(file.language().locale());
        this.links = new ReferenceLinks(file.bookmarks());
    }

    QuotationMarks marks() {
        return marks;
    }

    void write(RunParent parent, List<Inline> content, RunFormat format, ReferenceForm form) {
        boolean afterMark = false;
        for (int i = 0; i < content.size(); i++) {
            Inline inline = content.get(i);
            boolean beforeMark = form == ReferenceForm.FOOTNOTES
                    && i + 1 < content.size()
                    && content.get(i + 1) instanceof Inline.References;
            if (inline instanceof Inline.Text text) {
                // A footnote's mark stands close to its word.
                String words = beforeMark ? text.value().stripTrailing() : text.value();
                if (!words.isEmpty()) {
                    format.add(parent, words);
                    afterMark = false;
                }
            } else if (inline instanceof Inline.References references) {
                if (form == ReferenceForm.BRACKETS) {
                    links.addBracketed(parent, references.targets(), format);
                } else {
                    if (afterMark) {
                        file.footnotes().separate(parent);
                    }
                    file.footnotes().mark(parent, references.targets());
                    afterMark = true;
                }
            } else {
                writeOther(parent, inline, format, form);
                afterMark = false;
            }
        }
    }

    private void writeOther(RunParent parent, Inline inline, RunFormat format, ReferenceForm form) {
        if (inline instanceof Inline.Emphasis emphasis) {
            write(parent, emphasis.content(), format.emphasized(), form);
        } else if (inline instanceof Inline.Strong strong) {
            write(parent, strong.content(), format.strong(), form);
        } else if (inline instanceof Inline.Quotation quotation) {
            writeForeign(parent, quotation.language(), quotation.words(), true, format);
        } else if (inline instanceof Inline.Foreign foreign) {
            writeForeign(parent, foreign.language(), foreign.words(), foreign.marked(), format);
        } else if (inline instanceof Inline.Sentence sentence) {
            String bookmark = file.bookmarks().placeSentence(sentence.id());
            file.bookmarks().around(parent, bookmark, () -> write(parent, sentence.content(), format, form));
        } else if (inline instanceof Inline.Link link) {
            writeLink(parent, link, format, form);
        } else if (inline instanceof Inline.Break) {
            parent.addRun().addNewBr();
        }
    }

    /** Words of a language, in their own direction where that of the document is another; marked with signs of quotation or not. */
    private void writeForeign(RunParent parent, Locale locale, String words, boolean marked, RunFormat format) {
        Language language = new Language(locale);
        boolean turns = file.language().rightToLeft() && language.known() && !language.rightToLeft();
        String sign = turns ? Script.RIGHT_TO_LEFT.sign() : "";
        RunFormat form = turns ? format.in(language).leftToRight() : format.in(language);
        String inside = marked ? marks.inside(words) : words;
        format.add(parent, sign + (marked ? marks.open() : ""));
        form.add(parent, turns ? Script.RIGHT_TO_LEFT.apart(Script.LEFT_TO_RIGHT, inside) : inside);
        format.add(parent, (marked ? marks.close() : "") + sign);
    }

    /** A link that leads nowhere, or stands in a link, is its text. */
    private void writeLink(RunParent parent, Inline.Link link, RunFormat format, ReferenceForm form) {
        boolean inside = link.address().startsWith("#");
        Optional<String> target = inside
                ? file.bookmarks().find(link.address().substring(1))
                : file.links().relation(link.address());
        Optional<CTHyperlink> written = target.flatMap(t -> parent.addLink());
        if (target.isEmpty() || written.isEmpty()) {
            write(parent, link.content(), format, form);
            return;
        }
        if (inside) {
            written.get().setAnchor(target.get());
        } else {
            written.get().setId(target.get());
        }
        write(RunParent.of(written.get()), link.content(), format.styled("Hyperlink"), form);
    }
}
