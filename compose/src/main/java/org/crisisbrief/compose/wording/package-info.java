/** Words: fixed texts, loaded words, numbers, and what can be quoted of a passage. */
@NullMarked
package org.crisisbrief.compose.wording;

import org.jspecify.annotations.NullMarked;
