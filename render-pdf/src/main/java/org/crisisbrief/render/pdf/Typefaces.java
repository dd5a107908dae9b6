package org.crisisbrief.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.render.pdf.Face.Family;

/** The faces of one PDF file, each read when text first needs it. They are closed after the file is saved. */
final class Typefaces implements Closeable {

    private static final double USUAL = 0.6;

    private final PDDocument pdf;
    private final List<Face> faces;
    private final Map<FontSource, TrueTypeFont> parsed = new LinkedHashMap<>();
    private final Map<FontSource, PDFont> embedded = new HashMap<>();
    private final List<CmapLookup> main = new ArrayList<>();
    private final List<CmapLookup> other = new ArrayList<>();

    Typefaces(PDDocument pdf, Theme.Fonts fonts) {
        this.pdf = pdf;
        this.faces = Face.of(fonts);
    }

    /** Offers every face to a style sheet's {@code font-family}. */
    void register(PdfRendererBuilder builder) {
        for (Face face : faces) {
            builder.useFont(
                    new PDFontSupplier(null) {
                        @Override
                        public PDFont supply() {
                            return embedded(face.source());
                        }
                    },
                    face.family().css(),
                    face.weight(),
                    face.style(),
                    true);
        }
    }

    /** Whether the theme's fonts all have a character. */
    boolean covers(int codePoint) {
        return covers(main, codePoint, f -> f.family() != Family.OTHER);
    }

    /** Whether the fonts for the other scripts and signs have a character. */
    boolean othersCover(int codePoint) {
        return covers(other, codePoint, f -> f.family() == Family.OTHER);
    }

    /** How wide a character of running text is, in its size; about so where the theme's font lacks it. */
    double advance(int codePoint) {
        try {
            TrueTypeFont font = parsed(faces.stream()
                    .filter(f -> f.family() == Family.TEXT && isRegular(f))
                    .findFirst()
                    .orElseThrow()
                    .source());
            int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
            return glyph == 0 ? USUAL : font.getAdvanceWidth(glyph) / (double) font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean covers(List<CmapLookup> lookups, int codePoint, Predicate<Face> which) {
        if (lookups.isEmpty()) {
            faces.stream()
                    .filter(which)
                    .filter(f -> f.source().file().isPresent() || isRegular(f))
                    .map(Face::source)
                    .distinct()
                    .forEach(source -> lookups.add(characters(source)));
        }
        for (CmapLookup lookup : lookups) {
            if (lookup.getGlyphId(codePoint) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The faces of a family that ships have the same characters. */
    private static boolean isRegular(Face face) {
        return face.weight() == 400 && face.style() == FontStyle.NORMAL;
    }

    private CmapLookup characters(FontSource source) {
        try {
            return parsed(source).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont embedded(FontSource source) {
        return embedded.computeIfAbsent(source, s -> {
            try {
                return PDType0Font.load(pdf, parsed(s), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private TrueTypeFont parsed(FontSource source) {
        return parsed.computeIfAbsent(source, s -> {
            try {
                TrueTypeFont font = new WithoutLayoutTables().parse(new RandomAccessReadBuffer(s.bytes()));
                font.setEnableGsub(false);
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : parsed.values()) {
            font.close();
        }
    }

    /** Skips what would set ligatures: their glyphs cannot be read back as text, and reading the tables takes long. */
    private static final class WithoutLayoutTables extends TTFParser {
        @Override
        protected TTFTable readTable(String tag) {
            return switch (tag) {
                case "GSUB", "GPOS", "GDEF", "kern", "DSIG" -> super.readTable("none");
                default -> super.readTable(tag);
            };
        }
    }
}
