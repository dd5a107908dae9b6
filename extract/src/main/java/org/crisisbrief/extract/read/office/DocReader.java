package org.crisisbrief.extract.read.office;

import java.io.IOException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.FileProperties;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.extract.read.pack.CompoundFile;
import org.crisisbrief.model.source.SourceText;

/** Word documents in the binary form (Word 6 to 2003): the body with its foot- and endnotes, without what was deleted or hidden. */
public final class DocReader implements DocumentReader {

    @Override
    public Content read(Input input) throws IOException {
        if (Protection.isEncryptedPackage(input.bytes())) {
            throw new Unreadable(Protection.MESSAGE);
        }
        try (POIFSFileSystem file = CompoundFile.open(input.bytes());
                HWPFDocumentCore document = open(file)) {
            Flow flow = new Flow(input.budget());
            DocBody body = new DocBody(flow);
            body.add(document.getRange());
            if (document instanceof HWPFDocument word) {
                for (Range notes : new Range[] {word.getFootnoteRange(), word.getEndnoteRange()}) {
                    body.add(notes);
                }
            }
            if (flow.text().isEmpty()) {
                throw new Unreadable("The document holds no text, so it was left out.");
            }
            SourceText text = flow.text().build();
            return Content.of(text, metadata(document, text));
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(Protection.MESSAGE);
        }
    }

    private static HWPFDocumentCore open(POIFSFileSystem file) throws IOException {
        try {
            return new HWPFDocument(file.getRoot());
        } catch (OldFileFormatException e) {
            return new HWPFOldDocument(file.getRoot());
        }
    }

    private static Metadata metadata(HWPFDocumentCore document, SourceText text) {
        SummaryInformation summary = document.getSummaryInformation();
        return summary == null
                ? Metadata.NONE
                : new FileProperties(Optional.ofNullable(summary.getTitle()), Optional.ofNullable(summary.getAuthor()))
                        .in(text.characters());
    }
}
