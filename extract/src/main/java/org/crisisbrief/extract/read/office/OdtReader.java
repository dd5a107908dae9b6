package org.crisisbrief.extract.read.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.extract.read.pack.XmlPart;
import org.crisisbrief.extract.read.pack.ZipArchive;
import org.crisisbrief.model.source.SourceText;

/** Text documents of OpenDocument (ISO/IEC 26300): the body with its notes, without headers, footers, comments and what was deleted. */
public final class OdtReader implements DocumentReader {

    @Override
    public Content read(Input input) throws IOException {
        ZipArchive archive = ZipArchive.open(input.bytes(), input.budget());
        Optional<byte[]> manifest = archive.bytes("META-INF/manifest.xml");
        if (manifest.isPresent() && new String(manifest.get(), StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new Unreadable(Protection.MESSAGE);
        }
        Optional<byte[]> body = archive.bytes("content.xml");
        if (body.isEmpty()) {
            throw new Unreadable("The file is not an OpenDocument text, so it was left out.");
        }
        Flow flow = new Flow(input.budget());
        OdtBody visitor = new OdtBody(flow);
        XmlPart.read(body.get(), input.budget(), visitor);
        visitor.addNotes();
        if (flow.text().isEmpty()) {
            throw new Unreadable("The document holds no text, so it was left out.");
        }
        SourceText text = flow.text().build();
        Optional<byte[]> meta = archive.bytes("meta.xml");
        Metadata said = meta.isPresent()
                ? PropertiesPart.read(meta.get(), input.budget()).in(text.characters())
                : Metadata.NONE;
        return Content.of(text, said.titled(flow.title()));
    }
}
