package org.crisisbrief.extract.read;

import java.util.Locale;
import java.util.Optional;

/**
 * What the properties of a file tell of a document. They are left over from templates and earlier documents, and name whoever
 * owned the program, so a title or author counts only where the text itself bears it out. Their days (made, changed, printed) say
 * nothing of publication and are not read at all.
 */
public record FileProperties(Optional<String> title, Optional<String> author) {

    /** A title stands near the beginning. */
    private static final int BEGINNING = 2000;

    private static final int SHORTEST_TITLE = 6;
    private static final int SHORTEST_AUTHOR = 5;

    /** What the text bears out. */
    public Metadata in(String text) {
        String words = plain(text);
        String beginning = plain(text.substring(0, Math.min(text.length(), BEGINNING)));
        Metadata none = Metadata.NONE;
        return new Metadata(
                title.map(TextBuilder::tidy).filter(t -> t.length() >= SHORTEST_TITLE && beginning.contains(plain(t))),
                none.publisher(),
                author.map(TextBuilder::tidy).filter(a -> a.length() >= SHORTEST_AUTHOR && words.contains(plain(a))),
                none.url(),
                none.date(),
                none.grade(),
                none.marking(),
                none.language());
    }

    private static String plain(String words) {
        return " "
                + words.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
