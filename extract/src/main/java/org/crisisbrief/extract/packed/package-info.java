/** Tables of knowledge as the build packs them, so that a start reads arrays and parses nothing. */
@NullMarked
package org.crisisbrief.extract.packed;

import org.jspecify.annotations.NullMarked;
