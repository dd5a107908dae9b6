/** Who was hurt and how badly, and who is held to have done it: persons told of, one by one and in numbers. */
@NullMarked
package org.crisisbrief.extract.harm;

import org.jspecify.annotations.NullMarked;
