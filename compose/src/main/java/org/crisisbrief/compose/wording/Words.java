package org.crisisbrief.compose.wording;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts words and finds numbers. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[,\u00a0\u202f.]\\d+)*|\\p{L}+");

    private Words() {}

    /** How many words a text has; a sign that stands alone is none. */
    public static int count(String text) {
        Matcher m = WORD.matcher(text);
        int n = 0;
        while (m.find()) {
            n++;
        }
        return n;
    }

    /** The numbers of a text in the language of the sources. */
    public static Set<String> numbers(String text) {
        return numbers(text, Locale.ENGLISH);
    }

    /** The numbers of a text as digits, without separators of thousands; a language's words for two to ninety become digits. */
    public static Set<String> numbers(String text, Locale language) {
        Map<String, String> numerals = Numerals.of(language);
        Set<String> found = new LinkedHashSet<>();
        Matcher m = NUMBER.matcher(text);
        while (m.find()) {
            String token = m.group().toLowerCase(Locale.ROOT);
            if (Character.isDigit(token.charAt(0))) {
                found.add(token.replaceAll("[,\u00a0\u202f](?=\\d{3})", ""));
            } else {
                String value = numerals.get(token);
                if (value != null) {
                    found.add(value);
                }
            }
        }
        return found;
    }

    /** As it is shown, all quotation marks and apostrophes made one sign, white space made one space: to compare quotations. */
    public static String normalised(String text) {
        return Shown.text(text)
                .replaceAll("[“”„‟\"‘’‚‛'«»‹›]", "'")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
