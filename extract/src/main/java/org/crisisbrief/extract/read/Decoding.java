package org.crisisbrief.extract.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crisisbrief.model.Diagnostic;

/** From bytes to characters: by a mark at their beginning, as UTF-8 or UTF-16 where the bytes allow it, else by the letters that come out. */
public final class Decoding {

    /** So much of a file tells its encoding. */
    private static final int SAMPLE = 1 << 16;

    /** Control characters that a short text may hold, such as the mark of an old system at its end. */
    private static final int STRAY = 3;

    private Decoding() {}

    /**
     * The characters, without a byte order mark.
     *
     * @param diagnostics gets a note where the encoding was guessed
     * @throws Unreadable if the file holds no text
     */
    public static String of(DocumentReader.Input input, List<Diagnostic> diagnostics) throws Unreadable {
        String characters = decode(input, diagnostics);
        if (characters.isBlank()) {
            throw new Unreadable("The file is empty, so it was left out.");
        }
        long controls = IntStream.range(0, characters.length())
                .filter(i -> isControl(characters, i))
                .count();
        if (controls > STRAY && controls * 200 > characters.length()) {
            throw new Unreadable(
                    "The file holds no text (it looks like a program, picture or archive), so it was left out.");
        }
        input.budget().characters(characters.length());
        return characters;
    }

    /** A sign that no text holds; what sets colours in a terminal stands in what was copied from one. */
    private static boolean isControl(String characters, int at) {
        char c = characters.charAt(at);
        boolean colour = c == '\u001B' && at + 1 < characters.length() && characters.charAt(at + 1) == '[';
        return c < 0x20 && "\n\r\t\f".indexOf(c) < 0 && !colour;
    }

    private static String decode(DocumentReader.Input input, List<Diagnostic> diagnostics) {
        byte[] bytes = input.bytes();
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32LE"));
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return new String(bytes, 4, bytes.length - 4, Charset.forName("UTF-32BE"));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        Optional<Charset> told = input.charset().filter(Charset::isSupported).map(Charset::forName);
        try {
            return told.orElse(StandardCharsets.UTF_8)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            Charset guess = LetterTables.load().charset(bytes);
            diagnostics.add(Diagnostic.note(
                    input.path(),
                    "The file is not UTF-8; by its letters it was read as " + LetterTables.name(guess)
                            + ". Check names with accents."));
            return new String(bytes, guess);
        }
    }

    /** UTF-16 without a mark: in Western text every second byte is zero. */
    private static Optional<Charset> wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = length / 2;
        if (pairs < 2 || Math.max(even, odd) * 10 < pairs * 6 || Math.min(even, odd) * 20 > pairs) {
            return Optional.empty();
        }
        return Optional.of(even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
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
