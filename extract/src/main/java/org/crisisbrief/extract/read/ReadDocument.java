package org.crisisbrief.extract.read;

import java.util.Optional;
import org.crisisbrief.model.source.SourceText;

/**
 * A document as it was read.
 *
 * @param path relative to the case, with forward slashes; for a record of an archive its id
 * @param file the file's name; empty for a record
 * @param sha256 of the file's bytes, or of a record's text in UTF-8, in lower-case hexadecimal
 */
public record ReadDocument(String path, Optional<String> file, String sha256, SourceText text, Metadata metadata) {

    /** Whether {@code situation.yaml} means it by a name. */
    boolean isCalled(String name) {
        return path.equals(name) || file.filter(name::equals).isPresent();
    }
}
