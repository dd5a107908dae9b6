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

    private static final Map<String, String> NUMERALS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"),
            Map.entry("eighteen", "18"),
            Map.entry("nineteen", "19"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"),
            Map.entry("seventy", "70"),
            Map.entry("eighty", "80"),
            Map.entry("ninety", "90"));

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

    /** The numbers of a text as digits, without separators of thousands; number words from two to ninety become digits. */
    public static Set<String> numbers(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher m = NUMBER.matcher(text);
        while (m.find()) {
            String token = m.group().toLowerCase(Locale.ROOT);
            if (Character.isDigit(token.charAt(0))) {
                found.add(token.replaceAll("[,\u00a0\u202f](?=\\d{3})", ""));
            } else if (NUMERALS.containsKey(token)) {
                found.add(NUMERALS.get(token));
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
