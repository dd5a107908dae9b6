package org.crisisbrief.model.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.crisisbrief.model.Tlp;

/**
 * What stands in a document's properties and on every page.
 *
 * @param title the document's title
 * @param subject what kind of document it is, such as "Policy briefing No. 1"
 * @param author who answers for it; may be empty
 * @param keywords for the document's properties, separated by commas; may be empty
 * @param language the language of its fixed and generated texts
 * @param marking printed in the header and footer of every page
 * @param date the date that the properties carry ("as of"); the clock is never read
 * @param running the text at the top of every page, beside the marking
 * @param pageLabel the page number's wording, with {@code {page}} and {@code {pages}} in it
 * @param compact whether it is set close, for a document of a fixed number of pages; no type is smaller than 9 points then
 */
public record Head(
        String title,
        String subject,
        String author,
        String keywords,
        Locale language,
        Tlp marking,
        LocalDate date,
        String running,
        String pageLabel,
        boolean compact) {
    public Head {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document has a title");
        }
        if (!pageLabel.contains("{page}")) {
            throw new IllegalArgumentException("the page label lacks {page}: " + pageLabel);
        }
        Objects.requireNonNull(marking);
    }

    /** Of a document that takes the room it needs. */
    public Head(
            String title,
            String subject,
            String author,
            String keywords,
            Locale language,
            Tlp marking,
            LocalDate date,
            String running,
            String pageLabel) {
        this(title, subject, author, keywords, language, marking, date, running, pageLabel, false);
    }
}
