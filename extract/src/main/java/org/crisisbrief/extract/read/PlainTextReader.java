package org.crisisbrief.extract.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.source.SourceText;

/** Plain text: paragraphs are parted by empty lines, or, where there are none, each line is one unless lines are wrapped. */
final class PlainTextReader implements DocumentReader {

    @Override
    public Content read(Input input) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        String characters = Decoding.of(input, diagnostics);
        SourceText text = new SourceText(characters, Paragraphs.of(characters));
        return new Content(Optional.of(text), Metadata.NONE, List.of(), diagnostics);
    }
}
