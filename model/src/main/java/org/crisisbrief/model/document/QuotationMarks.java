package org.crisisbrief.model.document;

import java.util.Locale;

/** The quotation marks of a language, for quotations that stand in text of that language (Unicode CLDR 44, but for Arabic, where those that turn with the text stand). */
public record QuotationMarks(String open, String close) {

    public static QuotationMarks of(Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> new QuotationMarks("«\u202f", "\u202f»");
            case "ar", "be", "el", "es", "fa", "hy", "it", "no", "nb", "pt", "ru", "uk" -> new QuotationMarks("«", "»");
            case "bg", "cs", "de", "et", "is", "lt", "ka", "sk", "sl" -> new QuotationMarks("„", "“");
            case "hu", "mk", "pl", "ro", "sr" -> new QuotationMarks("„", "”");
            case "fi", "he", "iw", "sv" -> new QuotationMarks("”", "”");
            case "ur" -> new QuotationMarks("”", "“");
            default -> new QuotationMarks("“", "”");
        };
    }

    /** The words between the marks. */
    public String around(String words) {
        return open + inside(words) + close;
    }

    /** The words as they stand between these marks: where these are double, double ones inside become single; no letter changes. */
    public String inside(String words) {
        if (!open.equals("“")) {
            return words;
        }
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
