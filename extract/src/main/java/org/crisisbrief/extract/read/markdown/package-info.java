/** Reads Markdown: CommonMark's blocks and marks as far as they change the words, and tables. */
@NullMarked
package org.crisisbrief.extract.read.markdown;

import org.jspecify.annotations.NullMarked;
