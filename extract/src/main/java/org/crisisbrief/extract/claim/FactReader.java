package org.crisisbrief.extract.claim;

import java.util.List;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.statement.Agents;

/** Reads facts of one kind out of a text whose counts, times, entities and statements have been found. */
interface FactReader {

    /** The facts, by span. */
    List<Found> read(AnnotatedText text, EventPlaces places, Agents agents);
}
