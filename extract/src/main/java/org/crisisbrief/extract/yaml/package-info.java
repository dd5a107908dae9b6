/** The files that users write in YAML. */
@NullMarked
package org.crisisbrief.extract.yaml;

import org.jspecify.annotations.NullMarked;
