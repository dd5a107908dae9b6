/** Lexicons and patterns read from the resource folder of a language. */
@NullMarked
package org.crisisbrief.extract.rules;

import org.jspecify.annotations.NullMarked;
