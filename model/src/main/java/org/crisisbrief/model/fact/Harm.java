package org.crisisbrief.model.fact;

/** What happened to the people whom a figure counts. */
public enum Harm {
    KILLED,
    INJURED,
    ILL,
    MISSING,
    DETAINED,
    ABDUCTED,
    DISPLACED,
    EVACUATED,
    IN_NEED,
    AFFECTED
}
