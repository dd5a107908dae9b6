package org.crisisbrief.extract.read;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.DocumentReader.Content;
import org.crisisbrief.model.Diagnostic;

/** An earlier briefing among the inputs: it would confirm itself. */
public final class OwnOutput {

    /** What the files that this program writes name as their program. */
    public static final String PRODUCER = "crisisbrief";

    private OwnOutput() {}

    /** Nothing, with a warning. */
    public static Content leftOut(String path) {
        return new Content(
                Optional.empty(),
                Metadata.NONE,
                List.of(),
                List.of(Diagnostic.warning(
                        path,
                        "This is a briefing that crisisbrief wrote, so it was left out: what it tells is no new source. "
                                + "Add the documents that it rests on.")));
    }
}
