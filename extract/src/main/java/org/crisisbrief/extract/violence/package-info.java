/** Who did violence to whom and what, with what: read from one clause at a time. */
@NullMarked
package org.crisisbrief.extract.violence;

import org.jspecify.annotations.NullMarked;
