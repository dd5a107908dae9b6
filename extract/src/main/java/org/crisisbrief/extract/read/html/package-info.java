/** From a web page to its article: the body without what stands around it, and what the page says of itself. */
@NullMarked
package org.crisisbrief.extract.read.html;

import org.jspecify.annotations.NullMarked;
