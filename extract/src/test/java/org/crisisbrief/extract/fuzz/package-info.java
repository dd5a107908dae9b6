/**
 * Any bytes, given to everything that reads a file. {@link org.crisisbrief.extract.fuzz.AnyBytesTest} changes small files at
 * random, the same way each time; the classes whose names end in {@code Fuzz} run only with {@code -Pfuzz}, where Jazzer looks for
 * bytes that reach further into the code.
 */
@NullMarked
package org.crisisbrief.extract.fuzz;

import org.jspecify.annotations.NullMarked;
