/** Counts as texts word them. */
@NullMarked
package org.crisisbrief.extract.number;

import org.jspecify.annotations.NullMarked;
