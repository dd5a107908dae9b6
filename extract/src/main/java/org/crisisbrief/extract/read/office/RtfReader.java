package org.crisisbrief.extract.read.office;

import java.io.IOException;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.model.source.SourceText;

/** Rich Text Format (RTF 1.9.1): the body with its notes, without headers, footers, comments, pictures and hidden text. */
public final class RtfReader implements DocumentReader {

    @Override
    public Content read(Input input) throws IOException {
        Flow flow = new Flow(input.budget());
        RtfBody body = new RtfBody(flow);
        new RtfTokens(input.bytes(), input.budget()).read(body);
        body.end();
        if (flow.text().isEmpty()) {
            throw new Unreadable("The document holds no text, so it was left out.");
        }
        SourceText text = flow.text().build();
        return Content.of(text, body.properties().in(text.characters()));
    }
}
