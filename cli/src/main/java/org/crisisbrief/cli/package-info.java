/** The {@code crisisbrief} command: a class for each subcommand, what it prints, and the files it writes. */
@NullMarked
package org.crisisbrief.cli;

import org.jspecify.annotations.NullMarked;
