package org.crisisbrief.extract.annotate;

import org.crisisbrief.model.source.Span;

/**
 * A sentence.
 *
 * @param index its number in the text, from 0
 * @param paragraph the number of its paragraph, from 1
 * @param firstToken index of its first token
 * @param endToken index after its last token
 */
public record Sentence(int index, int paragraph, Span span, int firstToken, int endToken) {}
