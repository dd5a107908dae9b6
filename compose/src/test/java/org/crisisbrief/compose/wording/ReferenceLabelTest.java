package org.crisisbrief.compose.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

class ReferenceLabelTest {

    private static final List<Span> TWO = List.of(new Span(0, 3), new Span(5, 8));
    private static final At SECOND = new At("B", new Span(6, 7));

    @Test
    void namesTheParagraph() {
        assertEquals("B¶2", ReferenceLabel.of(SECOND, new SourceText("one\n\ntwo", TWO)));
    }

    @Test
    void namesThePageWhereThereIsOne() {
        assertEquals(
                "B\u00A0p.\u00A07\u00A0¶2",
                ReferenceLabel.of(SECOND, new SourceText("one\n\ntwo", TWO, List.of(1, 7))));
    }

    @Test
    void isReadBackToDocumentAndParagraph() {
        for (String label : List.of("B¶2", "B\u00A0p.\u00A07\u00A0¶2")) {
            assertEquals(Optional.of(new ReferenceLabel("B", 2)), ReferenceLabel.read(label));
        }
        assertEquals(Optional.empty(), ReferenceLabel.read("B title"));
        assertEquals(Optional.empty(), ReferenceLabel.read("gap 2"));
    }
}
