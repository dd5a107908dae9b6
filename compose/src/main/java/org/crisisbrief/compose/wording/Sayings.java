package org.crisisbrief.compose.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the data say in English and a document says in its language: what is not known, what sources differ on, how a date was
 * found, what looks broken, why a document was left out. A line of {@code sayings_<lang>.tsv} is the English words and those of
 * the language, both with slots: what fills {@code {x}} is put into the phrase {@code x.<words>} where there is one, days and names of
 * countries are put into the language's, and all else stays.
 */
public final class Sayings {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2}) (\\p{L}+)");

    private record Saying(Pattern english, List<String> slots, String said) {}

    private final List<Saying> sayings = new ArrayList<>();
    private final Set<String> english = new LinkedHashSet<>();
    private final Texts phrases;
    private final Days days;
    private final CountryNames countries;

    private Sayings(Locale language) {
        phrases = Texts.phrases(language);
        days = new Days(language);
        countries = CountryNames.of(language);
        InputStream in = Sayings.class.getResourceAsStream(
                "/org/crisisbrief/compose/sayings_" + language.getLanguage() + ".tsv");
        if (in == null) {
            return;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .forEach(f -> add(f[0], Spacing.of(language, f[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sayings of a language; English, in which the data are, has none. */
    public static Sayings of(Locale language) {
        return new Sayings(language);
    }

    private void add(String words, String said) {
        english.add(words);
        StringBuilder pattern = new StringBuilder();
        List<String> slots = new ArrayList<>();
        Matcher m = SLOT.matcher(words);
        int from = 0;
        while (m.find()) {
            pattern.append(Pattern.quote(words.substring(from, m.start())))
                    .append(m.group(1).equals("daymonth") ? "(\\d{1,2} \\p{L}+)" : "(.+?)");
            slots.add(m.group(1));
            from = m.end();
        }
        pattern.append(Pattern.quote(words.substring(from)));
        sayings.add(new Saying(Pattern.compile(pattern.toString(), Pattern.DOTALL), slots, said));
    }

    /** The English side of all, with slots. */
    public Set<String> english() {
        return english;
    }

    /** The words in the language; empty if there are none for these. */
    public Optional<String> of(String words) {
        for (Saying saying : sayings) {
            Matcher m = saying.english().matcher(words.strip());
            if (m.matches()) {
                String said = saying.said();
                for (int i = 0; i < saying.slots().size(); i++) {
                    String slot = saying.slots().get(i);
                    said = said.replace("{" + slot + "}", filled(slot, m.group(i + 1)));
                }
                return Optional.of(said);
            }
        }
        return Optional.empty();
    }

    private String filled(String slot, String words) {
        if (DAY.matcher(words).matches()) {
            try {
                return days.day(LocalDate.parse(words));
            } catch (DateTimeException e) {
                return words;
            }
        }
        Matcher m = DAY_MONTH.matcher(words);
        if (slot.equals("daymonth") && m.matches()) {
            return days.ofMonth(Integer.parseInt(m.group(1)), m.group(2));
        }
        String name = slot.equals("country") ? countries.translated(words).orElse(words) : words;
        return phrases.get(slot + "." + words.toLowerCase(Locale.ROOT).replace(' ', '-'), name);
    }
}
