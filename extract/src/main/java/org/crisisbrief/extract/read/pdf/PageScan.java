package org.crisisbrief.extract.read.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.Unreadable;
import org.jspecify.annotations.Nullable;

/** Collects the characters of a document's pages. */
final class PageScan extends PDFTextStripper {

    /** An operator of a page costs as much as some steps of other readers. */
    private static final int STEPS = 8;

    private final Budget budget;
    private final List<Page> pages = new ArrayList<>();
    private final Map<Float, List<Glyph>> byDirection = new TreeMap<>();
    private int unmapped;
    private int mapped;
    private int damaged;
    private boolean pictures;

    private PageScan(Budget budget) throws IOException {
        this.budget = budget;
    }

    static PageScan of(PDDocument document, Budget budget) throws IOException {
        PageScan scan = new PageScan(budget);
        scan.writeText(document, Writer.nullWriter());
        return scan;
    }

    List<Page> pages() {
        return pages;
    }

    /** Whether most characters have no known meaning, as where a font was embedded without it. */
    boolean isUnreadable() {
        return unmapped > 20 && unmapped * 3 > mapped;
    }

    /** How many pages broke off. */
    int damaged() {
        return damaged;
    }

    /** Whether a page shows pictures. */
    boolean hasPictures() {
        return pictures;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        budget.pages(getCurrentPageNo());
        byDirection.clear();
        try {
            for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
                measure(streams.next());
            }
            lookForPictures(page.getResources());
            super.processPage(page);
            readForm(page);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            damaged++;
        }
        PDRectangle box = page.getCropBox();
        float height = page.getRotation() % 180 == 0 ? box.getHeight() : box.getWidth();
        List<Glyph> glyphs = byDirection.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        pages.add(new Page(getCurrentPageNo(), height, Pieces.of(glyphs, budget)));
    }

    /** What was filled into a form stands beside the page's own content. */
    private void readForm(PDPage page) throws IOException {
        for (FormField field : FormField.of(page, budget)) {
            if (field.isDrawn()) {
                measure(field.widget().getNormalAppearanceStream().getStream());
                showAnnotation(field.widget());
            } else {
                byDirection.computeIfAbsent(0f, d -> new ArrayList<>()).addAll(field.value(page));
            }
        }
    }

    /** @param resources that the page names; a damaged one names none */
    private void lookForPictures(@Nullable PDResources resources) {
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                pictures |= resources.isImageXObject(name);
            }
        }
    }

    /** Counts what a content stream unpacks to, before PDFBox does it in memory. */
    private void measure(PDStream stream) throws IOException {
        List<COSName> filters = stream.getFilters();
        if (filters.isEmpty() || !filters.get(0).equals(COSName.FLATE_DECODE)) {
            return;
        }
        byte[] buffer = new byte[8192];
        try (InputStream raw = new InflaterInputStream(stream.getCOSObject().createRawInputStream())) {
            for (int n = raw.read(buffer); n >= 0; n = raw.read(buffer)) {
                budget.unpacked(n);
            }
        } catch (ZipException | java.io.EOFException e) {
            // PDFBox reads as much of a damaged stream as there is.
            budget.steps(1);
        }
    }

    @Override
    protected void writePage() {
        // Pages are put together from their pieces.
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.steps(STEPS);
        pictures |= operator.getName().equals("BI");
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            unmapped++;
            return;
        }
        int c = text.codePointAt(0);
        if (c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE || Character.isISOControl(c)) {
            unmapped++;
            return;
        }
        mapped++;
        Glyph glyph = new Glyph(
                text,
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.max(1, Math.abs(position.getFontSizeInPt())));
        boolean onPage = glyph.x() > -5
                && glyph.y() > -5
                && Math.max(glyph.x(), glyph.y()) < Math.max(position.getPageWidth(), position.getPageHeight()) + 5;
        if (onPage) {
            byDirection
                    .computeIfAbsent(position.getDir(), d -> new ArrayList<>())
                    .add(glyph);
        }
    }
}
