package org.crisisbrief.render.docx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Figure.Bars;
import org.crisisbrief.model.document.Head;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.render.docx.InlineWriter.ReferenceForm;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word file in the making: its parts, and what numbers and names the things in them. */
final class WordFile implements Closeable {

    private static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WordPackage poi = new WordPackage();
    private final PageFormat page;
    private final Language language;
    private final ReferenceForm references;
    private final WordColours colours;
    private final Map<String, String> fontNames;
    private final String marking;
    private int charts;
    private final NumberedHeadings headings;
    private final Bookmarks bookmarks;
    private final Numbering numbering;
    private final Footnotes footnotes;
    private final ExternalLinks links;
    private final CTSectPr section;
    private final String coreProperties;

    WordFile(Document document, Theme theme) {
        Head head = document.head();
        this.references = head.compact() ? ReferenceForm.BRACKETS : ReferenceForm.FOOTNOTES;
        this.page = PageFormat.of(theme.paper(), theme.margins(head.compact()));
        this.colours = new WordColours(theme.colours());
        this.headings = new NumberedHeadings(document.blocks(), theme.numbering());
        this.marking = head.marking().label();
        FontTable fonts = new FontTable(theme.fonts());
        this.fontNames = fonts.byName();
        this.language = new Language(head.language());
        this.section = page.applyTo(poi);
        Map<String, String> values = values(head);
        values.putAll(colours.byName());
        values.putAll(headings.byName());
        values.putAll(fontNames);
        poi.createStyles()
                .setStyles(Template.parse(
                        "styles.xml",
                        values,
                        xml -> StylesDocument.Factory.parse(xml).getStyles()));
        poi.createTheme()
                .setTheme(Template.parse(
                        "theme.xml",
                        values,
                        xml -> ThemeDocument.Factory.parse(xml).getTheme()));
        poi.getSettings()
                .getCTSettings()
                .set(Template.parse(
                        "settings.xml",
                        values,
                        xml -> SettingsDocument.Factory.parse(xml).getSettings()));
        poi.getProperties().getExtendedProperties().setApplication("crisisbrief");
        this.coreProperties = CoreProperties.of(head);
        this.bookmarks = new Bookmarks(document);
        this.numbering = new Numbering(poi, values);
        this.footnotes = new Footnotes(poi, bookmarks, language);
        this.links = new ExternalLinks(poi.getPackagePart());
        fonts.addTo(poi);
    }

    private Map<String, String> values(Head head) {
        Map<String, String> values = new HashMap<>(TypeScale.of(head.compact()).byName());
        values.put("language", language.attributes());
        values.put("direction", language.rightToLeft() ? "<w:bidi/>" : "");
        values.put("textWidth", Integer.toString(page.textWidth()));
        values.put("tlpColour", head.marking().colour().substring(1));
        return values;
    }

    XWPFDocument poi() {
        return poi;
    }

    CTBody body() {
        return poi.getDocument().getBody();
    }

    CTSectPr section() {
        return section;
    }

    PageFormat page() {
        return page;
    }

    Language language() {
        return language;
    }

    /** How references are printed in running text: footnotes have no room where the number of pages is fixed. */
    ReferenceForm references() {
        return references;
    }

    WordColours colours() {
        return colours;
    }

    NumberedHeadings headings() {
        return headings;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    Numbering numbering() {
        return numbering;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    ExternalLinks links() {
        return links;
    }

    /** Adds a picture to the file and returns the id by which the document names it. */
    String addPicture(byte[] data, PictureType type) {
        try {
            return poi.addPictureData(data, type);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a chart with its data to the file and returns the id by which the document names it. */
    String addChart(Bars bars) {
        charts++;
        AddedPart chart = AddedPart.to(poi.getPackagePart(), "/word/charts/chart" + charts + ".xml", CHART, "chart");
        AddedPart data = AddedPart.to(chart.part(), "/word/embeddings/figures" + charts + ".xlsx", WORKBOOK, "package");
        data.write(Workbook.of(bars, marking));
        chart.write(new Chart(bars, colours).xml(data.relation(), fontNames).getBytes(StandardCharsets.UTF_8));
        return chart.relation();
    }

    void write(OutputStream out) throws IOException {
        poi.write(coreProperties, out);
    }

    @Override
    public void close() throws IOException {
        poi.close();
    }
}
