package org.crisisbrief.render.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.crisisbrief.model.document.FontFile;
import org.crisisbrief.model.document.Theme;
import org.crisisbrief.model.document.Typeface;

/**
 * The fonts that a Word file names, and those in it: a user's own whose licences allow it. For those that ship Word takes
 * what every Word has.
 */
final class FontTable {

    private static final String TABLE_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String FONT_TYPE = "application/vnd.openxmlformats-officedocument.obfuscatedFont";

    private final Theme.Fonts fonts;
    private final Set<Typeface.Files> own = new LinkedHashSet<>();
    private int written;

    FontTable(Theme.Fonts fonts) {
        this.fonts = fonts;
        for (Typeface typeface : List.of(fonts.text(), fonts.headings())) {
            if (typeface instanceof Typeface.Files files && files.all().stream().allMatch(FontFile::isForEditing)) {
                own.add(files);
            }
        }
    }

    /** What the resources leave open, by name. */
    Map<String, String> byName() {
        return Map.of(
                "textFont", Characters.escaped(name(fonts.text())),
                "headingFont", Characters.escaped(name(fonts.headings())),
                "embedFonts", own.isEmpty() ? "" : "<w:embedTrueTypeFonts/>");
    }

    private static String name(Typeface typeface) {
        return typeface instanceof Typeface.Files files ? files.family() : typeface.instead();
    }

    /** Puts the fonts into a file. */
    void addTo(XWPFDocument poi) {
        if (own.isEmpty()) {
            return;
        }
        AddedPart table = AddedPart.to(poi.getPackagePart(), "/word/fontTable.xml", TABLE_TYPE, "fontTable");
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
                .append("<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"")
                .append("http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
        List<String> named = new ArrayList<>();
        for (Typeface.Files files : own) {
            if (!named.contains(files.family())) {
                named.add(files.family());
                xml.append("<w:font w:name=\"" + Characters.escaped(files.family()) + "\"><w:altName w:val=\"")
                        .append(files.instead() + "\"/><w:charset w:val=\"00\"/><w:family w:val=\"auto\"/>")
                        .append("<w:pitch w:val=\"variable\"/>");
                embed(table.part(), xml, "Regular", Optional.of(files.regular()));
                embed(table.part(), xml, "Bold", files.bold());
                embed(table.part(), xml, "Italic", files.italic());
                embed(table.part(), xml, "BoldItalic", files.boldItalic());
                xml.append("</w:font>");
            }
        }
        table.write(xml.append("</w:fonts>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private void embed(PackagePart table, StringBuilder xml, String face, Optional<FontFile> font) {
        if (font.isEmpty()) {
            return;
        }
        byte[] bytes = font.get().bytes();
        UUID key = UUID.nameUUIDFromBytes(bytes);
        AddedPart added = AddedPart.to(table, "/word/fonts/font" + ++written + ".odttf", FONT_TYPE, "font");
        added.write(obfuscated(bytes, key));
        xml.append("<w:embed" + face + " r:id=\"" + added.relation() + "\" w:fontKey=\"{")
                .append(key.toString().toUpperCase(Locale.ROOT) + "}\"/>");
    }

    /** The first 32 bytes mixed with the key's digits from the last on (ISO/IEC 29500-4, 9.2, "font embedding"). */
    private static byte[] obfuscated(byte[] font, UUID key) {
        String digits = key.toString().replace("-", "");
        for (int i = 0; i < 32; i++) {
            int at = 30 - 2 * (i % 16);
            font[i] ^= (byte) Integer.parseInt(digits.substring(at, at + 2), 16);
        }
        return font;
    }
}
