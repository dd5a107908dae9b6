package org.crisisbrief.compose.view;

/** A reference: the anchor that it links to, its label as printed, and what a footnote says of it. */
record Ref(String to, String label, String note) {}
