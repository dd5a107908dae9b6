package org.crisisbrief.extract.read.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.TextBuilder;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.extract.read.pack.ZipArchive;
import org.crisisbrief.model.Diagnostic;

/** Spreadsheets of Office Open XML (ECMA-376): each row a paragraph, sheet after sheet. Of formulas the value that was last saved is read. */
public final class XlsxReader implements DocumentReader {

    static final String EMPTY = "The table is empty, so it was left out.";

    @Override
    public Content read(Input input) throws IOException {
        ZipArchive archive = ZipArchive.open(input.bytes(), input.budget());
        Workbook workbook = Workbook.of(archive, input.budget());
        List<Diagnostic> diagnostics = new ArrayList<>();
        TextBuilder text = new TextBuilder(input.budget());
        for (Workbook.Sheet sheet : workbook.sheets()) {
            if (sheet.hidden()) {
                diagnostics.add(hidden(input.path(), sheet.name()));
                continue;
            }
            Optional<byte[]> part = archive.bytes(sheet.part());
            if (part.isPresent()) {
                List<List<String>> cells = SheetCells.of(part.get(), workbook, input.budget());
                for (String row : Rows.paragraphs(cells)) {
                    text.add(row);
                }
            }
        }
        if (text.isEmpty()) {
            throw new Unreadable(EMPTY);
        }
        return new Content(Optional.of(text.build()), Metadata.NONE, List.of(), diagnostics);
    }

    /** What is said of a sheet that a reader of the file does not see. */
    static Diagnostic hidden(String path, String sheet) {
        return Diagnostic.note(path, "The sheet \"" + sheet + "\" is hidden and was not read.");
    }
}
