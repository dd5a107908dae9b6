/** Documents of word processors. */
@NullMarked
package org.crisisbrief.extract.read.office;

import org.jspecify.annotations.NullMarked;
