package org.crisisbrief.model.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** A font that may be and can be put into a file: TrueType, with outlines in quadratic curves (OpenType, {@code glyf}). */
public final class FontFile {

    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565;
    private static final int OPEN_TYPE_OF_CURVES = 0x4F54544F;
    private static final int COLLECTION = 0x74746366;
    private static final int WOFF = 0x774F4646;
    private static final int WOFF2 = 0x774F4632;

    /** Bits of {@code OS/2.fsType}: what the font's owner allows (OpenType, "OS/2"). */
    private static final int RESTRICTED = 0x0002;

    private static final int PREVIEW = 0x0004;
    private static final int EDITABLE = 0x0008;
    private static final int NO_SUBSET = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    private static final int FAMILY_NAME = 1;
    private static final int WINDOWS = 3;

    private final byte[] bytes;
    private final String family;
    private final int permission;

    /**
     * A font file.
     *
     * @throws IllegalArgumentException saying why, if it is not fit to be embedded
     */
    public FontFile(byte[] bytes) {
        this.bytes = bytes.clone();
        try {
            Map<String, ByteBuffer> tables = tables(ByteBuffer.wrap(this.bytes));
            permission = Short.toUnsignedInt(table(tables, "OS/2").getShort(8));
            family = family(table(tables, "name"));
            table(tables, "cmap");
            if (tables.containsKey("fvar")) {
                throw new IllegalArgumentException("it is a variable font; give the file of one face");
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("the font is cut off or damaged", e);
        }
        checkPermission();
    }

    private void checkPermission() {
        if ((permission & RESTRICTED) != 0 && (permission & (PREVIEW | EDITABLE)) == 0) {
            throw new IllegalArgumentException("its licence does not let it be embedded (fsType " + permission + ")");
        }
        if ((permission & (NO_SUBSET | BITMAPS_ONLY)) != 0) {
            throw new IllegalArgumentException(
                    "its licence does not let a part of its outlines be embedded (fsType " + permission + ")");
        }
    }

    private static Map<String, ByteBuffer> tables(ByteBuffer font) {
        int kind = font.getInt();
        String refused = switch (kind) {
            case OPEN_TYPE_OF_CURVES -> "its outlines are PostScript curves (CFF); give a TrueType font (.ttf)";
            case COLLECTION -> "it is a collection of fonts; give the file of one font (.ttf)";
            case WOFF, WOFF2 -> "it is a font for the web; give a TrueType font (.ttf)";
            default -> kind == TRUE_TYPE || kind == APPLE_TRUE_TYPE ? "" : "it is not a TrueType font";
        };
        if (!refused.isEmpty()) {
            throw new IllegalArgumentException(refused);
        }
        int count = font.getShort();
        font.position(12);
        Map<String, ByteBuffer> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            byte[] tag = new byte[4];
            font.get(tag);
            font.getInt();
            int from = font.getInt();
            int length = font.getInt();
            tables.put(new String(tag, StandardCharsets.ISO_8859_1), font.slice(from, length));
        }
        table(tables, "glyf");
        return tables;
    }

    private static ByteBuffer table(Map<String, ByteBuffer> tables, String tag) {
        ByteBuffer table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table \"" + tag + "\"");
        }
        return table;
    }

    /** What the font's family is called, in whatever language stands first. */
    private static String family(ByteBuffer names) {
        int count = names.getShort(2);
        int strings = Short.toUnsignedInt(names.getShort(4));
        for (int i = 0; i < count; i++) {
            int record = 6 + 12 * i;
            if (names.getShort(record + 6) == FAMILY_NAME) {
                Charset charset =
                        names.getShort(record) == WINDOWS ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
                byte[] name = new byte[Short.toUnsignedInt(names.getShort(record + 8))];
                names.get(strings + Short.toUnsignedInt(names.getShort(record + 10)), name);
                return new String(name, charset);
            }
        }
        throw new IllegalArgumentException("the font has no name");
    }

    public String family() {
        return family;
    }

    /** Whether its licence lets it be embedded in a file that is edited on, such as Word's. */
    public boolean isForEditing() {
        return (permission & PREVIEW) == 0 || (permission & EDITABLE) != 0;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FontFile that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
