/** What the documents claim: facts, who said them, and where that was read. */
@NullMarked
package org.crisisbrief.model.fact;

import org.jspecify.annotations.NullMarked;
