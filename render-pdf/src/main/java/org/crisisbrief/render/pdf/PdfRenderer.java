package org.crisisbrief.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.PageNumbers;
import org.crisisbrief.model.document.Renderer;
import org.crisisbrief.model.document.Script;
import org.crisisbrief.model.document.Theme;

/**
 * Sets a document as a PDF file that meets PDF/UA-1 and PDF/A-3a. Nothing is fetched from anywhere: an address in the
 * document is a link and no more.
 */
public final class PdfRenderer implements Renderer {

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final PdfOptions options;

    public PdfRenderer(PdfOptions options) {
        this.options = options;
    }

    @Override
    public PageNumbers render(Document document, OutputStream out) throws IOException {
        return render(document, out, new Outside());
    }

    PageNumbers render(Document document, OutputStream out, Outside outside) throws IOException {
        try (PDDocument pdf = new PDDocument();
                Typefaces faces = new Typefaces(pdf, options.theme().fonts())) {
            Lettering lettering = new Lettering(faces);
            DocumentSetter setter = new DocumentSetter(document, options.theme(), lettering);
            PageNumbers numbers;
            try (PdfBoxRenderer layout = builder(pdf, options.theme(), faces, setter, lettering, outside)
                    .buildPdfRenderer()) {
                LibraryMetadata.leaveOut(layout);
                if (Script.of(document.head().language()).rightToLeft()) {
                    layout.layout();
                    Mirroring.apply(layout.getRootBox());
                }
                layout.createPDFKeepOpen();
                new StructureMending(layout).mend(setter.page().dom());
                SpokenText.addTo(layout.getRootBox());
                numbers = Outline.pageNumbers(pdf, setter.anchors().headings());
                Metadata.write(pdf, document.head());
                AssociatedFiles.add(pdf, options.attachments(), document.head().date());
                pdf.setDocumentId(checksum(setter));
                MarkedContent.simplify(pdf);
                ObjectFolding.fold(pdf);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
                pdf.save(bytes);
                bytes.writeTo(out);
            }
            lettering.diagnostics().forEach(options.diagnostics());
            return numbers;
        }
    }

    private static PdfRendererBuilder builder(
            PDDocument pdf, Theme theme, Typefaces faces, DocumentSetter setter, Lettering lettering, Outside outside) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(setter.page().dom(), "about:blank");
        builder.usePDDocument(pdf);
        // Leaves the pages' content uncompressed until it is simplified.
        builder.testMode(true);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer(Metadata.PRODUCER);
        builder.useUnicodeLineBreaker(new LineBreaks());
        if (setter.page().isBidirectional()) {
            builder.useUnicodeBidiSplitter(BidiRuns::new);
            builder.useUnicodeBidiReorderer(new VisualOrder());
        }
        builder.useSVGDrawer(new SceneDrawer(setter.blocks().scenes(), lettering, theme.logo(), pdf));
        outside.close(builder);
        faces.register(builder);
        return builder;
    }

    /** The file's identifier comes from its text, so that the same document is the same file. */
    private long checksum(DocumentSetter setter) {
        CRC32 checksum = new CRC32();
        checksum.update(
                setter.page().dom().getDocumentElement().getTextContent().getBytes(StandardCharsets.UTF_8));
        options.attachments().forEach(a -> checksum.update(a.bytes()));
        return checksum.getValue();
    }
}
