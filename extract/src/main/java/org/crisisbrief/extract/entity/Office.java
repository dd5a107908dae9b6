package org.crisisbrief.extract.entity;

/**
 * What makes a person speak for something.
 *
 * @param role as written ("Foreign Minister"), empty if only the person's sex was said ("Mr")
 * @param sort the class of the office in the lexicon of titles ("minister")
 * @param affiliation the body or state, empty if unsaid
 */
record Office(String role, String sort, String affiliation) {

    static final Office NONE = new Office("", "", "");

    Office of(String body) {
        return body.isBlank() ? this : new Office(role, sort, body);
    }
}
