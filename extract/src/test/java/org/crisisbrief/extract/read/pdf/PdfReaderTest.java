package org.crisisbrief.extract.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.DocumentReader.Content;
import org.crisisbrief.extract.read.DocumentReader.Input;
import org.crisisbrief.extract.read.Limits;
import org.crisisbrief.extract.read.OverBudget;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.model.source.SourceText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages drawn line by line. */
class PdfReaderTest {

    private final PDDocument document = new PDDocument();
    private final PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    @AfterEach
    void closesTheDocument() throws IOException {
        document.close();
    }

    private PDPage page() {
        PDPage page = new PDPage();
        document.addPage(page);
        return page;
    }

    /** Lines of 10 points from a place on. */
    private void draw(PDPage page, float x, float y, String... lines) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            for (int i = 0; i < lines.length; i++) {
                content.beginText();
                content.setFont(font, 10);
                content.newLineAtOffset(x, y - 12 * i);
                content.showText(lines[i]);
                content.endText();
            }
        }
    }

    private PDAcroForm form() {
        PDAcroForm form = new PDAcroForm(document);
        PDResources fonts = new PDResources();
        fonts.put(COSName.getPDFName("Helv"), font);
        form.setDefaultResources(fonts);
        form.setDefaultAppearance("/Helv 10 Tf 0 g");
        document.getDocumentCatalog().setAcroForm(form);
        return form;
    }

    /** A text field at a place of the page, filled in and, like all programs but a few do, drawn. */
    private PDTextField field(PDAcroForm form, PDPage page, String name, float y, String value) throws IOException {
        PDTextField field = new PDTextField(form);
        field.setPartialName(name);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(new PDRectangle(150, y - 4, 300, 14));
        widget.setPage(page);
        page.getAnnotations().add(widget);
        form.getFields().add(field);
        field.setValue(value);
        return field;
    }

    @Test
    void readsWhatWasFilledIntoAFormBesideItsLabel() throws IOException {
        PDPage page = page();
        draw(page, 50, 700, "Place of the incident:");
        draw(page, 50, 660, "People injured:");
        PDAcroForm form = form();
        field(form, page, "place", 700, "Arda, lower town");
        field(form, page, "hidden", 680, "An internal remark")
                .getWidgets()
                .get(0)
                .setHidden(true);
        field(form, page, "injured", 660, "12 people were injured")
                .getWidgets()
                .get(0)
                .setAppearance(null);
        assertEquals(
                List.of("Place of the incident: Arda, lower town", "People injured: 12 people were injured"), read());
    }

    @Test
    void saysThatAFormInXmlMayShowMore() throws IOException {
        draw(page(), 50, 700, "Please wait for the form.");
        form().setXFA(new PDXFAResource(new COSStream()));
        assertTrue(
                content().diagnostics().get(0).message().startsWith("The PDF is an XFA form"),
                content().diagnostics().toString());
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private Content content() throws IOException {
        byte[] bytes = bytes();
        return new PdfReader()
                .read(new Input("a.pdf", bytes, Optional.empty(), new Budget(Limits.STANDARD, bytes.length)));
    }

    private List<String> read() throws IOException {
        SourceText text = content().text().orElseThrow();
        return IntStream.rangeClosed(1, text.paragraphs().size())
                .mapToObj(text::paragraph)
                .toList();
    }

    @Test
    void readsTheLeftColumnBeforeTheRight() throws IOException {
        PDPage page = page();
        draw(page, 72, 700, "A heading that runs over the full width of both of the columns below it");
        draw(
                page,
                72,
                660,
                "The river rose during the night and",
                "flooded the lower part of the town,",
                "where most of the people work in",
                "the two factories at the harbour.",
                "Both were closed on Sunday.");
        draw(
                page,
                320,
                660,
                "Rescue teams reached the harbour at",
                "noon. They brought two boats and a",
                "pump, and left the town again when",
                "the water had gone down, the mayor",
                "told a local radio station.");
        assertEquals(
                List.of(
                        "A heading that runs over the full width of both of the columns below it",
                        "The river rose during the night and flooded the lower part of the town, where most of the people work "
                                + "in the two factories at the harbour. Both were closed on Sunday.",
                        "Rescue teams reached the harbour at noon. They brought two boats and a pump, and left the town again "
                                + "when the water had gone down, the mayor told a local radio station."),
                read());
    }

    @Test
    void joinsWordsThatALineParts() throws IOException {
        draw(
                page(),
                72,
                700,
                "The self-proclaimed committee said on Monday that the evac-",
                "uation of the valley would go on, and that the cease-",
                "fire, which it calls a cease-fire, would hold until Friday.");
        assertEquals(
                List.of(
                        "The self-proclaimed committee said on Monday that the evacuation of the valley would go on, and that "
                                + "the cease-fire, which it calls a cease-fire, would hold until Friday."),
                read());
    }

    @Test
    void dropsWhatStandsInTheMarginOfEveryPage() throws IOException {
        for (int i = 1; i <= 3; i++) {
            PDPage page = page();
            draw(page, 72, 770, "Flood bulletin no. 7, 4 May 2021");
            draw(page, 72, 600, "Paragraph " + i + " of the bulletin tells of a village and of its people.");
            draw(page, 300, 20, Integer.toString(i));
        }
        assertEquals(
                List.of(
                        "Paragraph 1 of the bulletin tells of a village and of its people.",
                        "Paragraph 2 of the bulletin tells of a village and of its people.",
                        "Paragraph 3 of the bulletin tells of a village and of its people."),
                read());
        assertEquals(List.of(1, 2, 3), content().text().orElseThrow().pages());
    }

    @Test
    void goesOnWithASentenceOnTheNextPage() throws IOException {
        draw(page(), 72, 400, "The bridge was closed on Sunday, when the water reached the");
        draw(page(), 72, 700, "level of the road, the governor said.");
        assertEquals(
                List.of(
                        "The bridge was closed on Sunday, when the water reached the level of the road, the governor said."),
                read());
        assertEquals(List.of(1), content().text().orElseThrow().pages());
    }

    @Test
    void readsATableByRows() throws IOException {
        PDPage page = page();
        for (int i = 0; i < 3; i++) {
            draw(page, 72, 700 - 14 * i, List.of("Village", "Lomasi", "Tarn").get(i));
            draw(page, 200, 700 - 14 * i, List.of("Killed", "4", "3").get(i));
            draw(page, 300, 700 - 14 * i, List.of("Injured", "15", "8").get(i));
        }
        assertEquals(
                List.of("Village: Lomasi; Killed: 4; Injured: 15", "Village: Tarn; Killed: 3; Injured: 8"), read());
    }

    @Test
    void namesAScan() throws IOException {
        PDPage page = page();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(
                    LosslessFactory.createFromImage(document, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB)),
                    0,
                    0);
        }
        Unreadable thrown = assertThrows(Unreadable.class, this::content);
        assertTrue(thrown.getMessage().contains("(a scan)"), thrown.getMessage());
    }

    @Test
    void namesAPassword() throws IOException {
        draw(page(), 72, 700, "Secret.");
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        Unreadable thrown = assertThrows(Unreadable.class, this::content);
        assertTrue(thrown.getMessage().contains("password"), thrown.getMessage());
    }

    @Test
    void stopsAtItsLimits() throws IOException {
        for (int i = 0; i < 5; i++) {
            draw(page(), 72, 700, "Page.");
        }
        byte[] bytes = bytes();
        Limits few = new Limits(1 << 20, 1 << 20, 100, 3, 10, 4, 1000, 100_000);
        Input input = new Input("a.pdf", bytes, Optional.empty(), new Budget(few, bytes.length));
        assertThrows(OverBudget.class, () -> new PdfReader().read(input));
    }
}
