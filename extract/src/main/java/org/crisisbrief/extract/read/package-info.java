/** From files to texts: the case folder, its settings, and a reader for each format. */
@NullMarked
package org.crisisbrief.extract.read;

import org.jspecify.annotations.NullMarked;
