/** Persons, bodies, places and groups: their names, what else stands for them, and where they are. */
@NullMarked
package org.crisisbrief.extract.entity;

import org.jspecify.annotations.NullMarked;
