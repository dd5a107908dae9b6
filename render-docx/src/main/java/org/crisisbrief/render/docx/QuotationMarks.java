package org.crisisbrief.render.docx;

import java.util.Locale;

/** The quotation marks of a language, for quotations that stand in text of that language (Unicode CLDR 44). */
record QuotationMarks(String open, String close) {

    static QuotationMarks of(Locale language) {
        return switch (language.getLanguage()) {
            case "fr" -> new QuotationMarks("«\u202f", "\u202f»");
            case "be", "el", "es", "fa", "hy", "it", "no", "nb", "pt", "ru", "uk" -> new QuotationMarks("«", "»");
            case "bg", "cs", "de", "et", "is", "lt", "ka", "sk", "sl" -> new QuotationMarks("„", "“");
            case "hu", "mk", "pl", "ro", "sr" -> new QuotationMarks("„", "”");
            case "fi", "he", "iw", "sv" -> new QuotationMarks("”", "”");
            case "ar", "ur" -> new QuotationMarks("”", "“");
            default -> new QuotationMarks("“", "”");
        };
    }
}
