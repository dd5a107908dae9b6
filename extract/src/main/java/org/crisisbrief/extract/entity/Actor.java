package org.crisisbrief.extract.entity;

import java.util.Objects;
import java.util.Optional;

/**
 * What an "actor" mention stands for: someone without a name who can speak or act, such as "the authorities", "witnesses"
 * or "a spokesman for Prime Minister X".
 *
 * @param text the noun phrase as written
 * @param named whether it stands for one named entity (false for "a spokesman for X")
 * @param referent the entity that it stands for when {@code named}, else the one it belongs to
 */
public record Actor(String text, boolean named, Optional<Referent> referent) {

    /** The label of mentions with this value. */
    public static final String LABEL = "actor";

    public Actor {
        Objects.requireNonNull(referent);
        if (text.isBlank()) {
            throw new IllegalArgumentException("an actor has words");
        }
    }
}
