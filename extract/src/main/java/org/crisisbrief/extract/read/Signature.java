package org.crisisbrief.extract.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Recognises the format of a file by how it begins: names lie, above all those of downloads and of mail programs. */
final class Signature {

    private static final int COMPOUND_FILE = 0xD0CF11E0;
    private static final int PDF_BEGINS = 1024;
    private static final int ODT_TYPE_ENDS = 120;
    private static final Set<Format> PACKAGES = Set.of(Format.DOCX, Format.ODT, Format.XLSX);

    private Signature() {}

    /**
     * What the bytes show, or else what the name says.
     *
     * @param named the format by the file's name
     */
    static Optional<Format> of(byte[] bytes, Optional<Format> named) {
        if (begins(bytes, "{\\rtf")) {
            return Optional.of(Format.RTF);
        }
        if (begins(bytes, "%PDF-") || (named.filter(Format.PDF::equals).isEmpty() && isLatePdf(bytes))) {
            return Optional.of(Format.PDF);
        }
        if (begins(bytes, "PK\u0003\u0004") || begins(bytes, "PK\u0005\u0006")) {
            return Optional.of(inside(bytes, named));
        }
        boolean compound = bytes.length > 4 && at32(bytes) == COMPOUND_FILE;
        if (compound && named.filter(Format.DOCX::equals).isPresent() && !has(bytes, utf16("EncryptedPackage"))) {
            return Optional.of(Format.DOC);
        }
        if (compound && named.filter(Format.XLSX::equals).isPresent()) {
            return Optional.of(Format.XLS);
        }
        // Web sites call a page or a plain table so, for a spreadsheet opens either.
        if (!compound && named.filter(Format.XLS::equals).isPresent()) {
            return Optional.of(begins(bytes, "<") ? Format.HTML : Format.CSV);
        }
        // Mail programs call both kinds of saved mail so.
        return !compound && named.filter(Format.OUTLOOK_MAIL::equals).isPresent() ? Optional.of(Format.MAIL) : named;
    }

    private static boolean isLatePdf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_BEGINS), StandardCharsets.ISO_8859_1);
        return head.strip().startsWith("%PDF-");
    }

    /** The names of an archive's files stand in it as they are. */
    private static Format inside(byte[] bytes, Optional<Format> named) {
        String head = new String(bytes, 0, Math.min(bytes.length, ODT_TYPE_ENDS), StandardCharsets.ISO_8859_1);
        if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return Format.ODT;
        }
        if (named.filter(PACKAGES::contains).isPresent()) {
            return named.get();
        }
        if (named.filter(Format.ZIP::equals).isEmpty()) {
            if (has(bytes, "word/document.xml".getBytes(StandardCharsets.US_ASCII))) {
                return Format.DOCX;
            }
            if (has(bytes, "xl/workbook.xml".getBytes(StandardCharsets.US_ASCII))) {
                return Format.XLSX;
            }
        }
        return Format.ZIP;
    }

    private static byte[] utf16(String words) {
        return words.getBytes(StandardCharsets.UTF_16LE);
    }

    private static int at32(byte[] bytes) {
        return bytes[0] << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    }

    private static boolean begins(byte[] bytes, String words) {
        for (int i = 0; i < words.length(); i++) {
            if (i >= bytes.length || bytes[i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the part stands anywhere in the bytes. */
    static boolean has(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            int n = 0;
            while (n < part.length && bytes[i + n] == part[n]) {
                n++;
            }
            if (n == part.length) {
                return true;
            }
        }
        return false;
    }
}
