package org.crisisbrief.extract.entity;

import org.crisisbrief.model.fact.Place;

/**
 * Words that tell in which town a text is set.
 *
 * @param weight how strongly, from 1; a dateline tells most
 * @param inTitle whether they stand in the document's title, which came apart from its text
 */
public record TownSign(Place place, int weight, boolean inTitle) {

    /** The label of the mentions with this value; those of a title stand at the start of the text, without words. */
    public static final String LABEL = "town-sign";
}
