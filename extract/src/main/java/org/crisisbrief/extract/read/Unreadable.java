package org.crisisbrief.extract.read;

import java.io.IOException;

/** There is nothing to be read in a document. The message is for the user: what is wrong and what to do, as whole sentences. */
public class Unreadable extends IOException {

    private static final long serialVersionUID = 1;

    public Unreadable(String message) {
        super(message);
    }

    /** Nobody looks where an unreadable document was found to be so. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
