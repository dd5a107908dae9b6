/** What is claimed, by whom, read where; the document a reader will see; and their written forms. */
@NullMarked
package org.crisisbrief.model;

import org.jspecify.annotations.NullMarked;
