package org.crisisbrief.compose.wording;

import java.util.Locale;
import java.util.regex.Pattern;

/** The space that a language sets beside signs. */
final class Spacing {

    private static final Pattern BEFORE = Pattern.compile(" (?=[:;?!»])");
    private static final Pattern BEHIND = Pattern.compile("(?<=«) ");

    private Spacing() {}

    /** French has a narrow space that does not break before double signs and inside its marks of quotation; other texts stay. */
    static String of(Locale language, String text) {
        return language.getLanguage().equals("fr")
                ? BEHIND.matcher(BEFORE.matcher(text).replaceAll("\u202f")).replaceAll("\u202f")
                : text;
    }
}
