package org.crisisbrief.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The marks that say what a stretch of a page's content belongs to. The library marks the background of every box, seen
 * or not, and gives each mark an object of its own: thousands in a briefing. Empty marks go, and the others say
 * themselves what they mark.
 *
 * <p>A page's content is read by lines. PDFBox writes an operator on each, and strings without line feeds.
 */
final class MarkedContent {

    private static final byte[] END = bytes("EMC\n");
    private static final byte[] ARTIFACT = bytes("/Artifact /");
    private static final byte[] SPAN = bytes("/Span /");
    private static final byte[] FIGURE = bytes("/Figure /");
    private static final byte[] BEGIN = bytes(" BDC\n");

    private final byte[] content;
    private final COSDictionary properties;
    private final ByteArrayOutputStream simple;

    private MarkedContent(byte[] content, COSDictionary properties) {
        this.content = content;
        this.properties = properties;
        this.simple = new ByteArrayOutputStream(content.length);
    }

    /** Simplifies all pages of a file and compresses their content. */
    static void simplify(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            COSDictionary resources = page.getResources().getCOSObject();
            COSDictionary properties = resources.getCOSDictionary(COSName.PROPERTIES);
            if (properties != null) {
                byte[] simple = new MarkedContent(read(page), properties).simplified();
                COSStream stream = pdf.getDocument().createCOSStream();
                try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(simple);
                }
                page.getCOSObject().setItem(COSName.CONTENTS, stream);
                resources.removeItem(COSName.PROPERTIES);
            }
        }
    }

    private static byte[] read(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            return in.readAllBytes();
        }
    }

    private byte[] simplified() {
        for (int start = 0; start < content.length; ) {
            int end = endOfLine(start);
            if (!startsAt(ARTIFACT, start)) {
                if (startsAt(SPAN, start)) {
                    begin(SPAN, start, end);
                } else if (startsAt(FIGURE, start)) {
                    begin(FIGURE, start, end);
                } else {
                    simple.write(content, start, end - start);
                }
            } else if (startsAt(END, end)) {
                end += END.length;
            } else {
                begin(ARTIFACT, start, end);
            }
            start = end;
        }
        return simple.toByteArray();
    }

    /** Writes the operator that begins a mark: {@code /Span /Prop7 BDC} becomes {@code /Span <</MCID 3>> BDC}. */
    private void begin(byte[] tag, int start, int end) {
        int name = start + tag.length;
        COSDictionary meaning = properties.getCOSDictionary(
                COSName.getPDFName(new String(content, name, end - BEGIN.length - name, StandardCharsets.US_ASCII)));
        if (meaning == null) {
            throw new IllegalStateException("a mark without properties");
        }
        simple.write(tag, 0, tag.length - 1);
        simple.writeBytes(bytes(meaning(meaning)));
        simple.writeBytes(BEGIN);
    }

    private static String meaning(COSDictionary mark) {
        if (mark.containsKey(COSName.MCID)) {
            return "<</MCID " + mark.getInt(COSName.MCID) + ">>";
        }
        return "Pagination".equals(mark.getNameAsString(COSName.TYPE)) ? "<</Type/Pagination>>" : "<</Type/Layout>>";
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, content.length);
    }

    private boolean startsAt(byte[] wanted, int start) {
        if (start + wanted.length > content.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (content[start + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
