/** The rules that every composed document keeps. */
@NullMarked
package org.crisisbrief.compose.check;

import org.jspecify.annotations.NullMarked;
