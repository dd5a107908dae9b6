package org.crisisbrief.model.fact;

/** A part of a claim whose words stand at a place of their own; the JSON writes each place inline. */
public enum Slot {
    /** The verb or noun that makes a statement one. */
    CUE,
    /** The words that stand for the speaker. */
    SPEAKER,
    /** The parts of an interrupted statement, in order. */
    PARTS,
    /** Who is counted. */
    PEOPLE,
    /** One place for each named victim, in order. */
    NAMES,
    PLACE,
    /** One place for each participant of an event, in order. */
    PARTICIPANTS,
    CAUSE,
    EFFECT
}
