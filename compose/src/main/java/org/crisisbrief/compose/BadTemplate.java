package org.crisisbrief.compose;

/** A template that cannot be used; the message names its file and line. */
public final class BadTemplate extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    BadTemplate(String message) {
        super(message);
    }
}
