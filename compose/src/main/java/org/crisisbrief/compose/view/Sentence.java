package org.crisisbrief.compose.view;

import java.util.List;

/**
 * A sentence of the document's own voice.
 *
 * @param claims ids of the claims it rests on, separated by spaces
 * @param derived what its numbers and dates were worked out from; empty if all stand in the sources
 */
record Sentence(String id, String claims, String derived, List<Part> parts, List<Ref> refs) {}
