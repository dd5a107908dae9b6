package org.crisisbrief.extract.read;

import java.time.LocalDate;
import java.util.Optional;
import org.crisisbrief.model.Tlp;

/**
 * What is known of a document beside its text.
 *
 * @param date the day it was published
 * @param grade the reliability grade that the user gives, verbatim
 * @param language ISO 639-1 code
 */
public record Metadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<String> url,
        Optional<LocalDate> date,
        Optional<String> grade,
        Optional<Tlp> marking,
        Optional<String> language) {

    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** This, with another title if there is one. */
    public Metadata titled(Optional<String> other) {
        return new Metadata(other.or(() -> title), publisher, author, url, date, grade, marking, language);
    }

    /** This, and the other's values where this has none. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title.or(other::title),
                publisher.or(other::publisher),
                author.or(other::author),
                url.or(other::url),
                date.or(other::date),
                grade.or(other::grade),
                marking.or(other::marking),
                language.or(other::language));
    }
}
