package org.crisisbrief.model;

import java.util.Objects;
import java.util.Optional;
import org.crisisbrief.model.source.At;

/**
 * What went wrong, or is worth knowing, about one input: returned beside a result, never thrown.
 *
 * @param severity how much it matters
 * @param message what is wrong, where, and what to do, as one or two plain sentences
 * @param file the document or settings file it is about, relative to the case, as {@code file} or {@code file:line}
 * @param at the passage it is about
 */
public record Diagnostic(Severity severity, String message, Optional<String> file, Optional<At> at) {

    /** How much a diagnostic matters; an {@code ERROR} means that an input was left out. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    public Diagnostic {
        Objects.requireNonNull(severity);
        if (message.isBlank()) {
            throw new IllegalArgumentException("a diagnostic says something");
        }
    }

    public static Diagnostic error(String file, String message) {
        return new Diagnostic(Severity.ERROR, message, Optional.of(file), Optional.empty());
    }

    public static Diagnostic warning(String file, String message) {
        return new Diagnostic(Severity.WARNING, message, Optional.of(file), Optional.empty());
    }

    public static Diagnostic note(String file, String message) {
        return new Diagnostic(Severity.NOTE, message, Optional.of(file), Optional.empty());
    }
}
