package org.crisisbrief.extract.read.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.FileProperties;
import org.crisisbrief.extract.read.OwnOutput;
import org.crisisbrief.extract.read.TextBuilder;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.source.SourceText;

/** PDF files, by Apache PDFBox. */
public final class PdfReader implements DocumentReader {

    @Override
    public Content read(Input input) throws IOException {
        try (PDDocument document = Loader.loadPDF(input.bytes())) {
            PDDocumentInformation info = document.getDocumentInformation();
            if (OwnOutput.PRODUCER.equals(info.getProducer())) {
                return OwnOutput.leftOut(input.path());
            }
            input.budget().pages(document.getNumberOfPages());
            PageScan scan = PageScan.of(document, input.budget());
            if (scan.isUnreadable()) {
                throw new Unreadable(
                        "The PDF's fonts do not tell which letters they show, so it was left out. Run it through text "
                                + "recognition (OCR) first.");
            }
            TextBuilder text = PdfText.of(RunningHeads.dropped(scan.pages()), input.budget());
            if (text.isEmpty()) {
                throw new Unreadable(empty(scan));
            }
            SourceText read = text.build();
            FileProperties properties =
                    new FileProperties(Optional.ofNullable(info.getTitle()), Optional.ofNullable(info.getAuthor()));
            return new Content(
                    Optional.of(read),
                    properties.in(read.characters()),
                    List.of(),
                    diagnostics(scan, isXfa(document), input.path()));
        } catch (InvalidPasswordException e) {
            throw new Unreadable(
                    "The PDF is protected by a password, so it was left out. Save it without the password.");
        }
    }

    /** Whether the document is a form in XML (XFA), which PDF 2.0 has dropped and PDFBox doesn't lay out. */
    private static boolean isXfa(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        return form != null && form.hasXFA();
    }

    private static String empty(PageScan scan) {
        if (scan.damaged() > 0) {
            return "The PDF is damaged and no text could be read from it, so it was left out.";
        }
        return scan.hasPictures()
                ? "The PDF holds pictures of pages but no text (a scan), so it was left out. Run it through text recognition (OCR) "
                        + "first."
                : "The PDF holds no text, so it was left out.";
    }

    private static List<Diagnostic> diagnostics(PageScan scan, boolean form, String path) {
        if (form) {
            return List.of(Diagnostic.warning(
                    path,
                    "The PDF is an XFA form: what its pages show was read, what only Adobe's programs would show was not. Print "
                            + "it to a PDF to have all of it read."));
        }
        if (scan.damaged() > 0) {
            return List.of(Diagnostic.warning(
                    path, "The PDF is damaged: of " + scan.damaged() + " page(s) only a part could be read."));
        }
        long blank = scan.hasPictures()
                ? scan.pages().stream().filter(p -> p.pieces().isEmpty()).count()
                : 0;
        return blank == 0
                ? List.of()
                : List.of(Diagnostic.warning(
                        path,
                        blank + " page(s) of the PDF show no text; if they are pictures of text, they were not read."));
    }
}
