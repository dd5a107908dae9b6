package org.crisisbrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Figure;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.document.Theme;
import org.junit.jupiter.api.Test;

class OutsideTest {

    @Test
    void isAskedForNothing() throws IOException {
        List<Inline> lures = new ArrayList<>();
        for (String address : List.of(
                "http://nowhere.invalid/a.css",
                "https://nowhere.invalid/a.png",
                "mailto:nobody@nowhere.invalid",
                "#inside",
                "#nowhere")) {
            lures.add(new Inline.Link(address, List.of(new Inline.Text(address))));
        }
        for (String text : List.of(
                "<img src=\"file:///etc/passwd\"/>",
                "<link rel=\"stylesheet\" href=\"http://nowhere.invalid/a.css\"/>",
                "@import url(http://nowhere.invalid/b.css);",
                "@font-face { src: url(http://nowhere.invalid/c.ttf) }",
                "background: url('http://nowhere.invalid/d.png')",
                "<svg><image href=\"http://nowhere.invalid/e.png\"/></svg>")) {
            lures.add(new Inline.Text(text));
            lures.add(new Inline.Quotation(Locale.ENGLISH, text));
        }
        List<Block> blocks = new ArrayList<>(Specimen.document().blocks());
        blocks.add(new Block.Masthead("url(a.png)", "<img src='b.png'/>", List.of()));
        blocks.add(new Block.Heading(1, "inside", lures));
        blocks.add(new Block.Quote(lures, lures));
        blocks.add(new Block.FigureBlock(
                "figure",
                new Figure.Scene(
                        100,
                        50,
                        List.of(new Figure.Shape.Label(
                                new Figure.Point(0, 20),
                                "url(http://nowhere.invalid/f.png)",
                                8,
                                false,
                                Figure.Anchor.START,
                                "#000000"))),
                "http://nowhere.invalid/g.png",
                lures));
        Outside outside = new Outside();
        new PdfRenderer(new PdfOptions(Theme.PLAIN, List.of(), warning -> {}))
                .render(new Document(Specimen.document().head(), blocks), new ByteArrayOutputStream(), outside);
        assertEquals(List.of(), outside.asked());
    }
}
