package org.crisisbrief.extract.read.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.Decoding;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.OverBudget;
import org.crisisbrief.extract.read.TextBuilder;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.model.Diagnostic;

/** Values parted by commas, semicolons, tabs or bars (RFC 4180): each record a paragraph. */
public final class CsvReader implements DocumentReader {

    private static final String SEPARATORS = ",;\t|";

    @Override
    public Content read(Input input) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        String characters = Decoding.of(input, diagnostics);
        TextBuilder text = new TextBuilder(input.budget());
        for (String row : Rows.paragraphs(records(characters, separator(characters), input.budget()))) {
            text.add(row);
        }
        if (text.isEmpty()) {
            throw new Unreadable("The table is empty, so it was left out.");
        }
        return new Content(Optional.of(text.build()), Metadata.NONE, List.of(), diagnostics);
    }

    /** The one that stands most often in the first line, outside of quotation marks. */
    private static char separator(String characters) {
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        boolean seen = false;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n' && seen) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
                seen = true;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return SEPARATORS.charAt(best);
    }

    private static List<List<String>> records(String characters, char separator, Budget budget) throws OverBudget {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            if (quoted) {
                boolean mark = c == '"';
                boolean doubled = mark && i + 1 < characters.length() && characters.charAt(i + 1) == '"';
                quoted = !mark || doubled;
                if (quoted) {
                    cell.append(c);
                }
                i += doubled ? 1 : 0;
            } else if (c == '"' && cell.toString().isBlank()) {
                quoted = true;
                cell.setLength(0);
            } else if (c == separator || c == '\n' || c == '\r') {
                budget.steps(1);
                record.add(cell.toString());
                cell.setLength(0);
                if (c != separator) {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        record.add(cell.toString());
        records.add(record);
        return records;
    }
}
