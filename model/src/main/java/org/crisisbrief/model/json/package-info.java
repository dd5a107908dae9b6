/** The public JSON form of a situation. */
@NullMarked
package org.crisisbrief.model.json;

import org.jspecify.annotations.NullMarked;
