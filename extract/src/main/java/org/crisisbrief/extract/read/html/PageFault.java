package org.crisisbrief.extract.read.html;

/** What can be wrong with a saved page. */
public enum PageFault {
    /** A server's or a site's error. */
    ERROR_PAGE(false, "This is a page of an error (not found, not allowed, or a check for robots), not an article"),
    /** Nothing to read without a program that runs in the page. */
    NEEDS_SCRIPT(false, "The page shows its text only when a program runs in it, and it was saved without its text"),
    /** A question about cookies or data in place of the article. */
    CONSENT_WALL(false, "The page asks for consent (cookies, personal data) and holds no article"),
    /** The beginning of an article that only subscribers see in full. */
    PAYWALL(true, "The page holds only the beginning of the article; the rest is for subscribers"),
    /** No text at all. */
    EMPTY(false, "The page holds no text");

    private final boolean readable;
    private final String message;

    PageFault(boolean readable, String message) {
        this.readable = readable;
        this.message = message;
    }

    /** Whether there is something to read all the same. */
    public boolean readable() {
        return readable;
    }

    /** What is wrong, as a sentence without its full stop. */
    public String message() {
        return message;
    }
}
