package org.crisisbrief.extract.entity;

import org.crisisbrief.model.fact.Entity;

/**
 * Which entity of the document a mention stands for; all mentions of one entity carry an equal one.
 *
 * @param number from 1 in the order of first mention, one series for the document
 * @param name the display name
 */
public record Referent(int number, Entity.Kind kind, String name) {
    public Referent {
        if (number < 1 || name.isBlank()) {
            throw new IllegalArgumentException("not a referent: " + number + " \"" + name + "\"");
        }
    }

    /** The id of the entity within its document. */
    public String id() {
        return "e" + number;
    }
}
