/** Archives, and the XML inside of them, read with a budget. */
@NullMarked
package org.crisisbrief.extract.read.pack;

import org.jspecify.annotations.NullMarked;
