package org.crisisbrief.extract.read.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** From bytes to characters by the name of an encoding; without a known one, UTF-8 where the bytes allow it, else Windows-1252. */
final class Charsets {

    private Charsets() {}

    static String decode(byte[] bytes, Optional<String> name) {
        Optional<Charset> named = name.flatMap(Charsets::named);
        // What calls itself ASCII or Latin 1 is often neither; Windows-1252 holds both.
        boolean vague = named.isEmpty()
                || named.get().equals(StandardCharsets.US_ASCII)
                || named.get().equals(StandardCharsets.ISO_8859_1);
        if (!vague) {
            return new String(bytes, named.get());
        }
        Charset windows = Charset.forName("windows-1252");
        if (named.isPresent() && named.get().equals(StandardCharsets.ISO_8859_1)) {
            return new String(bytes, windows);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, windows);
        }
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
