package org.crisisbrief.extract.read;

import java.util.List;
import org.crisisbrief.model.source.SourceText;

/** Plain text: paragraphs are parted by empty lines, or, where there are none, each line is one unless lines are wrapped. */
final class PlainTextReader implements DocumentReader {

    @Override
    public List<String> endings() {
        return List.of("txt", "text");
    }

    @Override
    public Content read(String characters) {
        return new Content(new SourceText(characters, Paragraphs.of(characters)), Metadata.NONE);
    }
}
