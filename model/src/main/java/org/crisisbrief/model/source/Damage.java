package org.crisisbrief.model.source;

/**
 * A place where a text looks broken: flagged, never repaired.
 *
 * @param span the odd characters
 * @param note what looks wrong, as a short phrase
 */
public record Damage(Span span, String note) {}
