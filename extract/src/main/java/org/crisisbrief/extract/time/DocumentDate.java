package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.model.source.Source.Basis;
import org.crisisbrief.model.source.Span;

/**
 * The day that a document dates from.
 *
 * @param note how it is known, as a phrase for the reader
 * @param where the words that give it
 */
public record DocumentDate(LocalDate day, Basis basis, String note, Optional<Span> where) {

    /** The day that a document carries in its header or dateline; the text must have been through {@link TimeAnnotator}. */
    public static Optional<DocumentDate> stated(AnnotatedText text) {
        return new DateHeader(text).date();
    }

    /** The day that the file's metadata give. */
    public static DocumentDate metadata(LocalDate day) {
        return new DocumentDate(day, Basis.METADATA, "from the file's metadata", Optional.empty());
    }

    /**
     * The day of a document that carries none or no year, worked out from the days it names; nothing if they anchor nothing.
     *
     * @param siblings the days of the other documents of the case
     */
    public static Optional<DocumentDate> inferred(AnnotatedText text, List<LocalDate> siblings) {
        return new DateInference(text, siblings).date();
    }
}
