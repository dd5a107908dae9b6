package org.crisisbrief.model.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crisisbrief.model.Tlp;

/**
 * A document as it was read.
 *
 * @param id short and stable within a situation: "A", "B", ...
 * @param document the record's id, or the file's path relative to the case
 * @param file the file's name, empty for a record of an archive
 * @param sha256 of the file's bytes (for a record: of its text in UTF-8), in lower-case hexadecimal
 * @param published the day that the document carries or that was inferred for it
 * @param publishedBasis what that day rests on; {@code UNKNOWN} exactly when there is none
 * @param publishedNote how an inferred day was inferred, as a phrase for the reader
 * @param language ISO 639-1 code of the text
 * @param grade the reliability grade that the user gave, verbatim
 * @param damage places that look broken
 * @param paragraphs where the paragraphs stand
 * @param pages the page on which each paragraph begins; empty for a format that knows no pages
 * @param text the characters; absent where a data file was written without them
 */
public record Source(
        String id,
        String document,
        Optional<String> file,
        String sha256,
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> url,
        Optional<LocalDate> published,
        Basis publishedBasis,
        Optional<String> publishedNote,
        String language,
        Optional<String> grade,
        Optional<Tlp> marking,
        List<Damage> damage,
        List<Span> paragraphs,
        List<Integer> pages,
        Optional<String> text) {

    /** What a document's date rests on. */
    public enum Basis {
        STATED,
        METADATA,
        DATELINE,
        INFERRED,
        UNKNOWN
    }

    public Source {
        Objects.requireNonNull(language);
        damage = List.copyOf(damage);
        paragraphs = List.copyOf(paragraphs);
        pages = List.copyOf(pages);
        if (published.isPresent() == (publishedBasis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("source " + id + ": a date and its basis go together");
        }
    }

    /**
     * The text with its paragraphs.
     *
     * @throws IllegalArgumentException if the source was written without its text
     */
    public SourceText sourceText() {
        return new SourceText(
                text.orElseThrow(() -> new IllegalArgumentException("source " + id + " carries no text")),
                paragraphs,
                pages);
    }

    /**
     * The text in which a passage of this source counts: the source's own, or its title.
     *
     * @throws IllegalArgumentException if the source was written without its text
     */
    public SourceText textOf(At at) {
        if (!at.inTitle()) {
            return sourceText();
        }
        String words = title.orElse("");
        return new SourceText(words, List.of(new Span(0, words.length())));
    }
}
