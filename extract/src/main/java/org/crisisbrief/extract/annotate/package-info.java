/** A text with what annotators found in it, each finding beside the text and none in it. */
@NullMarked
package org.crisisbrief.extract.annotate;

import org.jspecify.annotations.NullMarked;
