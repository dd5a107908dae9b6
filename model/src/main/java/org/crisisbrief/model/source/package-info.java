/** Documents as they were read, and ranges in them. */
@NullMarked
package org.crisisbrief.model.source;

import org.jspecify.annotations.NullMarked;
