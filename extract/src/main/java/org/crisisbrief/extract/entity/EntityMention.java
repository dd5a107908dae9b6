package org.crisisbrief.extract.entity;

import java.util.Objects;
import org.crisisbrief.model.fact.Entity;

/** What an "entity" mention stands for: which entity, and whether by its name or by other words. */
public record EntityMention(Referent referent, Entity.Use use) {

    /** The label of mentions with this value. */
    public static final String LABEL = "entity";

    public EntityMention {
        Objects.requireNonNull(referent);
        Objects.requireNonNull(use);
    }
}
