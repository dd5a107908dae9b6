package org.crisisbrief.extract.annotate;

import org.crisisbrief.model.source.Span;

/**
 * A sentence.
 *
 * @param index its number in the text, from 0
 * @param paragraph the number of its paragraph, from 1
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param isCut whether it goes on behind its end: what is longer than people write is taken apart
 */
public record Sentence(int index, int paragraph, Span span, int firstToken, int endToken, boolean isCut) {

    /** A sentence that ends where its author ends it. */
    public Sentence(int index, int paragraph, Span span, int firstToken, int endToken) {
        this(index, paragraph, span, firstToken, endToken, false);
    }
}
