/** Themes: those that ship, and those of files. */
@NullMarked
package org.crisisbrief.extract.theme;

import org.jspecify.annotations.NullMarked;
