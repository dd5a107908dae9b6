package org.crisisbrief.compose.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The fixed texts of a language, by key, from {@code texts_<lang>.properties} or {@code phrases_<lang>.properties}. */
public final class Texts {

    private static final Map<String, Texts> READ = new ConcurrentHashMap<>();

    private final String file;
    private final Map<String, String> byKey = new TreeMap<>();

    private Texts(String kind, Locale language) {
        file = kind + "_" + language.getLanguage() + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream("/org/crisisbrief/compose/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + kind + " for the language " + language.getLanguage());
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            read.stringPropertyNames().forEach(k -> byKey.put(k, Spacing.of(language, read.getProperty(k))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Texts fixed(Locale language) {
        return READ.computeIfAbsent("texts_" + language.getLanguage(), k -> new Texts("texts", language));
    }

    public static Texts phrases(Locale language) {
        return READ.computeIfAbsent("phrases_" + language.getLanguage(), k -> new Texts("phrases", language));
    }

    /**
     * The text with this key.
     *
     * @throws IllegalArgumentException if it is missing
     */
    public String get(String key) {
        String text = byKey.get(key);
        if (text == null) {
            throw new IllegalArgumentException(file + " has no " + key);
        }
        return text;
    }

    /** The text with this key, or another where it is missing. */
    public String get(String key, String otherwise) {
        return byKey.getOrDefault(key, otherwise);
    }

    /** The text of an enum's constant: {@code prefix.NAME}. */
    public String of(String prefix, Enum<?> value) {
        return get(prefix + "." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public Map<String, String> all() {
        return Map.copyOf(byKey);
    }
}
