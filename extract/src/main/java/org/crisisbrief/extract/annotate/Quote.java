package org.crisisbrief.extract.annotate;

import org.crisisbrief.model.source.Span;

/**
 * Words in quotation marks; they may run over several sentences of a paragraph.
 *
 * @param outer with the marks
 * @param inner without the marks and the white space inside them
 */
public record Quote(Span outer, Span inner) {}
