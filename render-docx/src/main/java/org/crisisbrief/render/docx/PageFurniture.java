package org.crisisbrief.render.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.model.document.Head;

/**
 * Headers and footers: the running text, save on the first page, the number of the page, and on every page, above and
 * below, at the end side, the marking (FIRST, Traffic Light Protocol 2.0, section 5).
 */
final class PageFurniture {

    private static final Pattern FIELD = Pattern.compile("\\{(page|pages)\\}");

    private final WordFile file;
    private final Head head;
    private final RunFormat format;

    PageFurniture(WordFile file, Head head) {
        this.file = file;
        this.head = head;
        this.format = RunFormat.plain(file.language().rightToLeft());
    }

    /** Writes the parts and names them in the section, before its page. */
    void write() {
        refer("w:headerReference", "first", file.addPart("header", header("")));
        refer("w:headerReference", "default", file.addPart("header", header(head.running())));
        refer("w:footerReference", "first", file.addPart("footer", footer()));
        refer("w:footerReference", "default", file.addPart("footer", footer()));
        file.page().applyTo(file.section());
        file.section().add("w:titlePg");
        if (file.language().rightToLeft()) {
            file.section().add("w:bidi");
        }
    }

    private void refer(String element, String pages, String relation) {
        file.section().add(element).set("w:type", pages).set("r:id", relation);
    }

    private Element header(String running) {
        Element part = file.root("w:hdr");
        RunParent runs = paragraph(part, "Header");
        format.add(runs, running);
        addMarking(runs);
        return part;
    }

    private Element footer() {
        Element part = file.root("w:ftr");
        RunParent runs = paragraph(part, "Footer");
        String label = head.pageLabel();
        Matcher field = FIELD.matcher(label);
        int written = 0;
        while (field.find()) {
            format.add(runs, label.substring(written, field.start()));
            Fields.add(runs, field.group(1).equals("page") ? "PAGE" : "NUMPAGES", "1", format);
            written = field.end();
        }
        format.add(runs, label.substring(written));
        addMarking(runs);
        return part;
    }

    private void addMarking(RunParent runs) {
        runs.addRun().add("w:tab");
        // Spaces that do not break keep the black clear of the letters.
        RunFormat.plain(false)
                .styled("TlpMarking")
                .add(runs, "\u00a0" + head.marking().label() + "\u00a0");
    }

    private static RunParent paragraph(Element part, String style) {
        Paragraph paragraph = new Paragraph(part);
        paragraph.style(style);
        return paragraph.runs();
    }
}
