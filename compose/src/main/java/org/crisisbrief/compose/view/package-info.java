/** What a template sees: every section with its sentences already phrased. */
@NullMarked
package org.crisisbrief.compose.view;

import org.jspecify.annotations.NullMarked;
