package org.crisisbrief.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.crisisbrief.model.document.Theme.Colours;
import org.junit.jupiter.api.Test;

class ThemeTest {

    /** The ratios of WCAG's own examples: black on white, and the lightest grey that passes on white. */
    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, Contrast.ratio("#000000", "#ffffff"), 1e-9);
        assertEquals(4.54, Contrast.ratio("#767676", "#ffffff"), 0.005);
        assertEquals(4.54, Contrast.ratio("#ffffff", "#767676"), 0.005);
        assertEquals(1, Contrast.ratio("#123456", "#123456"), 1e-9);
    }

    @Test
    void everyTextOnEveryGroundIsWeighed() {
        Colours pale = new Colours("#000000", "#000000", "#000000", "#aaaaaa", "#ffffff", "#ffffff");
        assertEquals(9, pale.contrasts().size());
        assertEquals(
                List.of("muted on the page", "muted on tint"),
                pale.contrasts().stream()
                        .filter(c -> !c.suffices())
                        .map(c -> c.text() + " on " + c.ground())
                        .toList());
        assertTrue(Theme.PLAIN.colours().contrasts().stream().allMatch(Contrast::suffices));
    }

    @Test
    void refusesWhatIsNoColour() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Colours("red", "#000000", "#000000", "#000000", "#ffffff", "#ffffff"));
    }

    @Test
    void aDocumentOfFixedLengthKeepsNarrowMargins() {
        Theme wide = new Theme(
                Theme.PLAIN.colours(),
                Theme.PLAIN.fonts(),
                Theme.PLAIN.logo(),
                Paper.A4,
                Margins.ofMillimetres(40, 40, 10),
                "",
                "",
                0);
        assertEquals(Margins.ofMillimetres(40, 40, 10), wide.margins(false));
        assertEquals(
                new Margins(
                        Margins.CLOSE.side(),
                        Margins.CLOSE.top(),
                        wide.margins().bottom()),
                wide.margins(true));
    }

    @Test
    void headingsCountFromTheHighestLevelThatIsUsed() {
        List<Block> blocks =
                List.of(heading(2, "a"), heading(3, "b"), heading(3, "c"), heading(2, "d"), heading(4, "e"));
        HeadingNumbers numbers = new HeadingNumbers(blocks, 3);
        assertEquals(
                List.of("1", "1.1", "1.2", "2", "2.1.1"),
                List.of("a", "b", "c", "d", "e").stream().map(numbers::of).toList());
        assertEquals("", new HeadingNumbers(blocks, 1).of("b"));
        assertEquals("", new HeadingNumbers(blocks, 0).of("a"));
    }

    private static Block heading(int level, String id) {
        return new Block.Heading(level, id, List.of(new Inline.Text(id)));
    }
}
