package org.crisisbrief.compose.check;

/**
 * A rule that a document breaks.
 *
 * @param rule the rule's id, such as "quotation"
 * @param message what is wrong, for the reader
 * @param where the id of the sentence, row or section
 */
public record Finding(String rule, String message, String where) {}
