/** From a situation to a document, by templates. */
@NullMarked
package org.crisisbrief.compose;

import org.jspecify.annotations.NullMarked;
