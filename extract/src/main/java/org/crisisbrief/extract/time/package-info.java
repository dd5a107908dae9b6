/** Times as texts word them, and the day that a document dates from. */
@NullMarked
package org.crisisbrief.extract.time;

import org.jspecify.annotations.NullMarked;
