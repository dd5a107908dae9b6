/** Tells in which language a text is written. */
@NullMarked
package org.crisisbrief.extract.read.language;

import org.jspecify.annotations.NullMarked;
