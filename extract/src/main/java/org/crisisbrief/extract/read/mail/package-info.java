/** From a mail, or a page saved as one (MHTML), to its text, what its headers say, and the files attached to it. */
@NullMarked
package org.crisisbrief.extract.read.mail;

import org.jspecify.annotations.NullMarked;
