package org.crisisbrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.document.Paper;
import org.junit.jupiter.api.Test;

/** What stands at which side of a page that runs from right to left. */
class MirroringTest {

    private static final String TABLE = """
        <document title="T" lang="LANG" marking="TLP:CLEAR" date="2022-01-09" running="RUNNING" page-label="PAGE {page}">
        <h1 id="h">HEADING</h1>
        <table id="t"><col share="1"/><col share="3"/><thead><tr><th>FIRST</th><th>SECOND</th></tr></thead>
        <tbody><tr><th>THIRD</th><td>FOURTH</td></tr></tbody></table>
        </document>
        """;

    /** Where the first letter of each word stands, from the left. */
    private static Map<String, Float> places(String language) throws Exception {
        Specimen set = Specimen.of(DocumentXml.read(new StringReader(TABLE.replace("LANG", language))), Paper.A4);
        Map<String, Float> places = new TreeMap<>();
        try (PDDocument pdf = set.open()) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    for (String word : new ArrayList<>(List.of("FIRST", "SECOND", "HEADING", "RUNNING", "PAGE"))) {
                        int at = text.indexOf(word);
                        if (at >= 0) {
                            places.put(word, positions.get(at).getX());
                        }
                    }
                    super.writeString(text, positions);
                }
            };
            stripper.getText(pdf);
        }
        return places;
    }

    @Test
    void theFirstColumnStandsAtTheSideWhereALineBegins() throws Exception {
        Map<String, Float> english = places("en");
        assertTrue(english.get("FIRST") < english.get("SECOND"), english.toString());
        Map<String, Float> arabic = places("ar");
        assertTrue(arabic.get("FIRST") > arabic.get("SECOND"), arabic.toString());
    }

    @Test
    void headingsAndPageFurnitureChangeSides() throws Exception {
        Map<String, Float> english = places("en");
        assertTrue(english.get("HEADING") < 300 && english.get("PAGE") < 300, english.toString());
        Map<String, Float> arabic = places("ar");
        assertTrue(arabic.get("HEADING") > 300 && arabic.get("PAGE") > 300, arabic.toString());
        assertTrue(arabic.get("RUNNING") > english.get("RUNNING"), arabic.toString());
    }

    @Test
    void aReferenceReadsFromLeftToRight() throws Exception {
        String document = """
            <document title="T" lang="ar" marking="TLP:CLEAR" date="2022-01-09" running="r" page-label="{page}">
            <h1 id="src">الوثائق</h1>
            <p>نص قصير <refs><ref to="src" label="B¶7"/></refs> ثم نص آخر.</p>
            </document>
            """;
        Map<String, Float> places = new TreeMap<>();
        try (PDDocument pdf = Specimen.of(DocumentXml.read(new StringReader(document)), Paper.A4)
                .open()) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    places.putIfAbsent(position.getUnicode(), position.getX());
                }
            }.getText(pdf);
        }
        assertTrue(places.get("[") < places.get("B"), places.toString());
        assertTrue(places.get("B") < places.get("¶"), places.toString());
        assertTrue(places.get("¶") < places.get("]"), places.toString());
    }
}
