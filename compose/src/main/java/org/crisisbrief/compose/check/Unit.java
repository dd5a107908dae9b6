package org.crisisbrief.compose.check;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.document.Inline.Quotation;
import org.crisisbrief.model.document.Inline.Reference;

/**
 * A piece of a document that stands on its references: a sentence, a row, a tile, or a paragraph without sentences.
 *
 * @param id of the sentence or row, or the section
 * @param section the id of the heading above
 * @param table the id of the table that it is a row of; empty outside of tables
 * @param own the document's own words, quotations and references left out
 * @param foreign those of {@code own} that are of another language, such as names
 * @param cells the plain text of a row's cells, quotations and reference labels included
 */
record Unit(
        String id,
        String section,
        String table,
        String own,
        String foreign,
        List<Quotation> quotations,
        List<Reference> references,
        Optional<Inline.Sentence> sentence,
        List<String> cells) {

    boolean isSentence() {
        return sentence.isPresent();
    }
}
