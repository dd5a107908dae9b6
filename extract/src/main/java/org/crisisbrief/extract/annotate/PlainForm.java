package org.crisisbrief.extract.annotate;

import java.util.Locale;

/** The plain form of characters: one for one, so that offsets hold. */
final class PlainForm {

    private static final String FROM =
            "\u2018\u2019\u201A\u201B\u02BC\u2032\u00B4`\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033"
                    + "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00A0\u2002\u2003\u2009\u202F\u200B\uFEFF\t\u2044";
    private static final String TO = "''''''''\"\"\"\"\"\"\"-------        /";

    private PlainForm() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '\t' || c > 0x7e || c == '`') {
                int at = FROM.indexOf(c);
                if (at >= 0) {
                    plain.setCharAt(i, TO.charAt(at));
                }
            }
        }
        QuoteMarks.doubled(plain);
        return plain.toString();
    }

    /** Lower case of the same length. */
    static String lower(String plain) {
        String lower = plain.toLowerCase(Locale.ROOT);
        if (lower.length() == plain.length()) {
            return lower;
        }
        StringBuilder each = new StringBuilder(plain);
        for (int i = 0; i < each.length(); i++) {
            each.setCharAt(i, Character.toLowerCase(each.charAt(i)));
        }
        return each.toString();
    }
}
