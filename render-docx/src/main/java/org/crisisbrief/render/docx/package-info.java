/** A document as a Word file (ISO/IEC 29500 WordprocessingML). */
@NullMarked
package org.crisisbrief.render.docx;

import org.jspecify.annotations.NullMarked;
