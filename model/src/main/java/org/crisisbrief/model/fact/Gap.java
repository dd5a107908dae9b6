package org.crisisbrief.model.fact;

/**
 * Something that a reader would want to know and the documents do not say.
 *
 * @param rule the id of the rule that found it
 * @param text what is not known, as a sentence
 */
public record Gap(String id, String rule, String text) {}
