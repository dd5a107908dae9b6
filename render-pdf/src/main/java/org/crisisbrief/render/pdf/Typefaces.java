package org.crisisbrief.render.pdf;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of one PDF file, each read when text first needs it. They are closed after the file is saved. */
final class Typefaces implements Closeable {

    private final PDDocument pdf;
    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);
    private final Map<Face, PDFont> embedded = new EnumMap<>(Face.class);
    private final Map<Face.Family, CmapLookup> characters = new EnumMap<>(Face.Family.class);

    Typefaces(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** Offers every face to a style sheet's {@code font-family}. */
    void register(PdfRendererBuilder builder) {
        for (Face face : Face.values()) {
            builder.useFont(
                    new PDFontSupplier(null) {
                        @Override
                        public PDFont supply() {
                            return embedded(face);
                        }
                    },
                    face.family().css(),
                    face.weight(),
                    face.style(),
                    true);
        }
    }

    boolean covers(Face.Family family, int codePoint) {
        CmapLookup lookup = characters.computeIfAbsent(family, this::lookup);
        return lookup.getGlyphId(codePoint) != 0;
    }

    private CmapLookup lookup(Face.Family family) {
        try {
            return parsed(family == Face.Family.ROBOTO ? Face.REGULAR : Face.OTHER_REGULAR)
                    .getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont embedded(Face face) {
        return embedded.computeIfAbsent(face, f -> {
            try {
                return PDType0Font.load(pdf, parsed(f), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private TrueTypeFont parsed(Face face) {
        return parsed.computeIfAbsent(face, f -> {
            try {
                TrueTypeFont font = new WithoutLayoutTables().parse(new RandomAccessReadBuffer(f.bytes()));
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
