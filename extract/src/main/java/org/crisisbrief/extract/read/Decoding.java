package org.crisisbrief.extract.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crisisbrief.model.Diagnostic;

/** From bytes to characters: UTF-8 or UTF-16 by its mark, UTF-8 where the bytes allow it, else Windows-1252. */
final class Decoding {

    private Decoding() {}

    /**
     * The characters, without a byte order mark.
     *
     * @throws Unreadable if the file holds no text
     */
    static String of(DocumentReader.Input input, List<Diagnostic> diagnostics) throws Unreadable {
        String characters = decode(input.path(), input.bytes(), diagnostics);
        if (characters.isBlank()) {
            throw new Unreadable("The file is empty, so it was left out.");
        }
        long controls = characters
                .chars()
                .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        if (controls * 200 > characters.length()) {
            throw new Unreadable(
                    "The file holds no text (it looks like a program, picture or archive), so it was left out.");
        }
        input.budget().characters(characters.length());
        return characters;
    }

    private static String decode(String path, byte[] bytes, List<Diagnostic> diagnostics) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            diagnostics.add(Diagnostic.note(
                    path, "The file is not UTF-8; it was read as Windows-1252. Check names with accents."));
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
