package org.crisisbrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.crisisbrief.model.document.Contrast;
import org.crisisbrief.model.document.Paper;
import org.crisisbrief.model.document.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    private static final Theme FULL = Themes.full(Paper.A4);
    private static final Specimen SPECIMEN = Specimen.of(Specimen.document(), FULL);

    /** All that the theme's colours lead to; the marking's colours are those of its standard, a figure's are its own. */
    @Test
    void everyTextOnThePagesIsToldFromItsGround() throws IOException {
        Set<TextOnGrounds.Pair> pairs = new TreeSet<>();
        try (PDDocument pdf = SPECIMEN.open()) {
            for (PDPage page : pdf.getPages()) {
                pairs.addAll(new TextOnGrounds(page).pairs());
            }
        }
        Theme.Colours colours = FULL.colours();
        for (String text : List.of(colours.text(), colours.heading(), colours.link(), colours.muted())) {
            assertTrue(pairs.contains(new TextOnGrounds.Pair(text, "#ffffff")), text + " " + pairs);
        }
        assertTrue(pairs.contains(new TextOnGrounds.Pair("#ffffff", colours.heading())), pairs.toString());
        assertTrue(pairs.contains(new TextOnGrounds.Pair(colours.text(), colours.tint())), pairs.toString());
        for (TextOnGrounds.Pair pair : pairs) {
            assertTrue(Contrast.ratio(pair.text(), pair.ground()) >= Contrast.LEAST, pair.toString());
        }
    }

    @Test
    void theThemesLinesStandBesideMarkingAndPageNumberOnEveryPage() throws IOException {
        try (PDDocument pdf = SPECIMEN.open()) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = SPECIMEN.text(page);
                assertTrue(text.contains("Crisis desk of the ministry"), text);
                assertTrue(text.contains("For partners of the desk"), text);
                assertTrue(text.contains(page + " of " + pdf.getNumberOfPages()), text);
                assertEquals(2, text.split(Specimen.document().head().marking().label(), -1).length - 1, text);
            }
        }
    }

    @Test
    void headingsBookmarksAndContentsCarryTheirNumbers() throws IOException {
        try (PDDocument pdf = SPECIMEN.open()) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            for (int i = 0; i < titles.size(); i++) {
                assertTrue(titles.get(i).startsWith(i + 1 + " "), titles.toString());
                assertTrue(SPECIMEN.text(0).split(titles.get(i), -1).length >= 2, titles.get(i));
            }
        }
    }

    @Test
    void theLogoIsTaggedWithItsWords() throws IOException {
        try (PDDocument pdf = SPECIMEN.open()) {
            List<String> alternatives = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), alternatives);
            assertEquals("Sign of the crisis desk", alternatives.get(0));
            BufferedImage page = new PDFRenderer(pdf).renderImage(0);
            boolean pictured = false;
            for (int y = 0; y < page.getHeight() / 4; y++) {
                for (int x = 0; x < page.getWidth(); x++) {
                    pictured |= (page.getRGB(x, y) & 0xffffff) == 0xff0000;
                }
            }
            assertTrue(pictured, "the logo's red is on the page");
        }
    }

    private static void collect(PDStructureNode node, List<String> alternatives) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    alternatives.add(element.getAlternateDescription());
                }
                collect(element, alternatives);
            }
        }
    }

    @Test
    void embedsTheThemesFontsAndEachOnce() throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument pdf = SPECIMEN.open()) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    names.add(font.getName().substring(7));
                }
            }
        }
        assertTrue(names.contains("LiberationSerif") && names.contains("LiberationSans-Bold"), names.toString());
        assertTrue(names.stream().noneMatch(n -> n.contains("Roboto")), names.toString());
    }

    @ParameterizedTest
    @EnumSource(Paper.class)
    void theSameThemeGivesTheSameBytes(Paper paper) {
        byte[] first = Specimen.of(Specimen.document(), Themes.full(paper)).bytes();
        assertEquals(
                java.util.HexFormat.of().formatHex(first),
                java.util.HexFormat.of()
                        .formatHex(Specimen.of(Specimen.document(), Themes.full(paper))
                                .bytes()));
    }
}
