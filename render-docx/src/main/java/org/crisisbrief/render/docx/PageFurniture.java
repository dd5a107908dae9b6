package org.crisisbrief.render.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.crisisbrief.model.document.Head;
import org.crisisbrief.model.document.Theme;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/**
 * Headers and footers: the theme's lines, the running text, save on the first page, the number of the page, and on every page, above and
 * below, at the end side, the marking (FIRST, Traffic Light Protocol 2.0, section 5).
 */
final class PageFurniture {

    private static final Pattern FIELD = Pattern.compile("\\{(page|pages)\\}");

    private final WordFile file;
    private final Head head;
    private final Theme theme;
    private final RunFormat format;

    PageFurniture(WordFile file, Head head, Theme theme) {
        this.file = file;
        this.head = head;
        this.theme = theme;
        this.format = RunFormat.plain(file.language().rightToLeft());
    }

    void write() {
        writeHeader(HeaderFooterType.FIRST, "");
        writeHeader(HeaderFooterType.DEFAULT, head.running());
        writeFooter(HeaderFooterType.FIRST);
        writeFooter(HeaderFooterType.DEFAULT);
        if (!file.section().isSetTitlePg()) {
            file.section().addNewTitlePg();
        }
        if (file.language().rightToLeft()) {
            file.section().addNewBidi();
        }
    }

    private void writeHeader(HeaderFooterType type, String running) {
        XWPFHeader header = file.poi().createHeader(type);
        boolean both = !theme.header().isEmpty() && !running.isEmpty();
        if (both) {
            format.add(paragraph(header, "Header"), theme.header());
        }
        RunParent runs = paragraph(header, "Header");
        format.add(runs, both || theme.header().isEmpty() ? running : theme.header());
        addMarking(runs);
    }

    private void writeFooter(HeaderFooterType type) {
        XWPFFooter footer = file.poi().createFooter(type);
        RunParent runs = paragraph(footer, "Footer");
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
        if (!theme.footer().isEmpty()) {
            format.add(paragraph(footer, "Footer"), theme.footer());
        }
    }

    private void addMarking(RunParent runs) {
        runs.addRun().addNewTab();
        // Spaces that do not break keep the black clear of the letters.
        RunFormat.plain(false)
                .styled("TlpMarking")
                .add(runs, "\u00a0" + head.marking().label() + "\u00a0");
    }

    private static RunParent paragraph(XWPFHeaderFooter part, String style) {
        CTP paragraph = part.createParagraph().getCTP();
        CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
        properties.addNewPStyle().setVal(style);
        return RunParent.of(paragraph);
    }
}
