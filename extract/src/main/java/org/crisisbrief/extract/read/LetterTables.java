package org.crisisbrief.extract.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Guesses an encoding that is neither UTF-8 nor UTF-16 by the letters beyond ASCII that come out, by {@code encodings.txt}. */
final class LetterTables {

    private static final int SAMPLE = 1 << 16;

    private final Map<Charset, String> letters = new LinkedHashMap<>();

    private LetterTables() {}

    static LetterTables load() {
        LetterTables tables = new LetterTables();
        InputStream resource = Objects.requireNonNull(LetterTables.class.getResourceAsStream("encodings.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ", 2);
                if (!line.startsWith("#") && parts.length == 2 && Charset.isSupported(parts[0])) {
                    tables.letters.put(Charset.forName(parts[0]), parts[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    /** As a reader of messages knows it. */
    static String name(Charset charset) {
        String name = charset.name();
        return name.startsWith("windows") ? "W" + name.substring(1) : name.replaceFirst("^x-", "");
    }

    /** The first of the encodings in which most of what is beyond ASCII are frequent letters and marks of its languages. */
    Charset charset(byte[] bytes) {
        byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
        Charset best = Charset.forName("windows-1252");
        double most = -1;
        for (Map.Entry<Charset, String> table : letters.entrySet()) {
            double share = share(new String(sample, table.getKey()), table.getValue());
            if (share > most + 1e-9) {
                most = share;
                best = table.getKey();
            }
        }
        return best;
    }

    private static double share(String text, String letters) {
        int beyond = 0;
        int frequent = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                beyond++;
                frequent += letters.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        return beyond == 0 ? 0 : (double) frequent / beyond;
    }
}
