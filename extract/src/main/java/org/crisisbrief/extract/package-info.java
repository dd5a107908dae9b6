/** From the bytes of documents to one merged situation. */
@NullMarked
package org.crisisbrief.extract;

import org.jspecify.annotations.NullMarked;
