/** What the documents say, as tables for a spreadsheet. */
@NullMarked
package org.crisisbrief.compose.table;

import org.jspecify.annotations.NullMarked;
