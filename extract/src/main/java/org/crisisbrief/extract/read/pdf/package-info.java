/** PDF files: from characters at their places on pages to paragraphs in reading order. */
@NullMarked
package org.crisisbrief.extract.read.pdf;

import org.jspecify.annotations.NullMarked;
