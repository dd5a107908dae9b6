/** Tables: rows of cells as paragraphs, from CSV files, spreadsheets and inside of documents. */
@NullMarked
package org.crisisbrief.extract.read.table;

import org.jspecify.annotations.NullMarked;
