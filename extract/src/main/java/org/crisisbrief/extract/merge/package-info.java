/** From the readings of single documents to one situation. */
@NullMarked
package org.crisisbrief.extract.merge;

import org.jspecify.annotations.NullMarked;
