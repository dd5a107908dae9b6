/** Documents as PDF files: tagged (PDF/UA-1), for archives (PDF/A-3a), the same bytes for the same document. */
@NullMarked
package org.crisisbrief.render.pdf;

import org.jspecify.annotations.NullMarked;
