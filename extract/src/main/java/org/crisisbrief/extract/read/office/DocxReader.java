package org.crisisbrief.extract.read.office;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.OwnOutput;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.extract.read.pack.XmlPart;
import org.crisisbrief.extract.read.pack.ZipArchive;
import org.crisisbrief.model.source.SourceText;

/**
 * Word documents of Office Open XML (ECMA-376): body, then foot- and endnotes. Headers, footers, comments and what was deleted under
 * change tracking are not read. They know no pages: where one breaks is up to the program and printer.
 */
public final class DocxReader implements DocumentReader {

    @Override
    public Content read(Input input) throws IOException {
        if (Protection.isEncryptedPackage(input.bytes())) {
            throw new Unreadable(Protection.MESSAGE);
        }
        ZipArchive archive = ZipArchive.open(input.bytes(), input.budget());
        Optional<byte[]> program = archive.bytes("docProps/app.xml");
        if (program.isPresent() && PropertiesPart.isOwn(program.get(), input.budget())) {
            return OwnOutput.leftOut(input.path());
        }
        Flow flow = new Flow(input.budget());
        String main = archive.has("word/document.xml") ? "word/document.xml" : WordPart.main(archive, input.budget());
        Optional<byte[]> body = archive.bytes(main);
        if (body.isEmpty()) {
            throw new Unreadable("The file is not a Word document, so it was left out.");
        }
        XmlPart.read(body.get(), input.budget(), new WordPart(flow));
        for (String notes : List.of("footnotes.xml", "endnotes.xml")) {
            Optional<byte[]> part = archive.bytes(main.substring(0, main.lastIndexOf('/') + 1) + notes);
            if (part.isPresent()) {
                XmlPart.read(part.get(), input.budget(), new WordPart(flow));
            }
        }
        if (flow.text().isEmpty()) {
            throw new Unreadable("The document holds no text, so it was left out.");
        }
        SourceText text = flow.text().build();
        Optional<byte[]> core = archive.bytes("docProps/core.xml");
        Metadata said = core.isPresent()
                ? PropertiesPart.read(core.get(), input.budget()).in(text.characters())
                : Metadata.NONE;
        return Content.of(text, said.titled(flow.title()));
    }
}
