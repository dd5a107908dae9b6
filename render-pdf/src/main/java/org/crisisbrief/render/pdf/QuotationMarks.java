package org.crisisbrief.render.pdf;

import java.util.Locale;

/** The quotation marks of the language that a document is written in (Unicode CLDR 44). */
record QuotationMarks(String open, String close) {

    static QuotationMarks of(Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> new QuotationMarks("«\u00a0", "\u00a0»");
            case "be", "el", "es", "fa", "hy", "it", "no", "nb", "pt", "ru", "uk" -> new QuotationMarks("«", "»");
            case "bg", "cs", "de", "et", "is", "lt", "ka", "sk", "sl" -> new QuotationMarks("„", "“");
            case "hu", "mk", "pl", "ro", "sr" -> new QuotationMarks("„", "”");
            default -> new QuotationMarks("“", "”");
        };
    }

    /** The words between the marks; double marks inside them become single ones, no letter changes. */
    String around(String words) {
        return open + (open.equals("“") ? inside(words) : words) + close;
    }

    private static String inside(String words) {
        StringBuilder inside = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean opens =
                    i == 0 || Character.isWhitespace(words.charAt(i - 1)) || "([".indexOf(words.charAt(i - 1)) >= 0;
            switch (c) {
                case '“' -> inside.append('‘');
                case '”' -> inside.append('’');
                case '"' -> inside.append(opens ? '‘' : '’');
                default -> inside.append(c);
            }
        }
        return inside.toString();
    }
}
