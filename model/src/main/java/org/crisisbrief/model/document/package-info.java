/** The document that a reader will see, free of any output format, and its written form. */
@NullMarked
package org.crisisbrief.model.document;

import org.jspecify.annotations.NullMarked;
