/** Drawings: the timeline and the locator map. */
@NullMarked
package org.crisisbrief.compose.figure;

import org.jspecify.annotations.NullMarked;
