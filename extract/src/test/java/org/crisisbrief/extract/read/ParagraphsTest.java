package org.crisisbrief.extract.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final String FIRST =
            "The river rose above the dyke in the night and ran into the lower streets of the"
                    + " town, where most people were asleep in their houses.";
    private static final String SECOND = "The mayor said that the school on the hill was open to all.";

    @Test
    void takesEachLongLineForAParagraphWhateverEndsTheFile() {
        assertEquals(List.of(FIRST, SECOND), paragraphs(FIRST + "\n" + SECOND));
        assertEquals(List.of(FIRST, SECOND), paragraphs(FIRST + "\n" + SECOND + "\n"));
        assertEquals(List.of(FIRST, SECOND), paragraphs("\n" + FIRST + "\n" + SECOND + "\n\n"));
    }

    @Test
    void joinsTheLinesBetweenTwoEmptyOnes() {
        assertEquals(
                List.of(FIRST + "\n" + SECOND, SECOND), paragraphs(FIRST + "\n" + SECOND + "\n\n" + SECOND + "\n"));
    }

    @Test
    void findsNoneInATextOfEmptyLines() {
        assertEquals(List.of(), paragraphs("\n \n\n"));
        assertEquals(List.of(), paragraphs(""));
    }

    private static List<String> paragraphs(String text) {
        return Paragraphs.of(text).stream()
                .map(p -> text.substring(p.start(), p.end()))
                .toList();
    }
}
