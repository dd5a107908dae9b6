/** From a feed of news (RSS, Atom) to its entries. */
@NullMarked
package org.crisisbrief.extract.read.feed;

import org.jspecify.annotations.NullMarked;
