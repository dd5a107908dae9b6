/** Who said, thought, wanted or showed what: statements with their speakers, carriers and words. */
@NullMarked
package org.crisisbrief.extract.statement;

import org.jspecify.annotations.NullMarked;
