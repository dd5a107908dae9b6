package org.crisisbrief.extract.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleBodyTest {

    private static final WebPages PAGES = new WebPages();

    @ParameterizedTest
    @ValueSource(strings = {"news-site", "blog", "old-tables", "modal-open"})
    void readsTheArticleAndNothingAroundIt(String name) throws IOException {
        assertEquals(
                resource(name + ".txt").strip(),
                read(resource(name + ".html")).text().characters());
    }

    @Test
    void givesEachParagraphItsPlace() {
        WebPage page = read(
                article(
                        "<p>The first of two paragraphs, with enough words in it.</p><p>The second, which is no shorter than the first one.</p>"));
        assertEquals(2, page.text().paragraphs().size());
        Span second = page.text().paragraphs().get(1);
        assertEquals(
                "The second, which is no shorter than the first one.",
                page.text().slice(second));
    }

    @Test
    void takesTheTextFromThePagesDataWhereThePageItselfHoldsItsBeginning() {
        String long1 = "The ministry counted twelve villages without water on Tuesday. "
                .repeat(12)
                .strip();
        WebPage page = read("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + long1
                + "\\n\\nTankers are on their way.\"}</script>"
                + article("<p>The ministry counted twelve villages without water on Tuesday. …</p>"));
        assertEquals(long1 + "\n\nTankers are on their way.", page.text().characters());
    }

    @Test
    void readsTheRowsOfATableOfValues() {
        assertEquals(
                "Deaths by district\n\nDistrict: North; Village: Lomasi; Killed: 4\n\nDistrict: North; Village: Tarn; Killed: 3"
                        + "\n\nDay: 4 May\n\nRiver: Tarn",
                PAGES.text(
                                "<table><caption>Deaths by district</caption><tr><th>District<th>Village<th>Killed</tr>"
                                        + "<tr><td rowspan=2>North<td>Lomasi<td>4<tr><td>Tarn<td>3</table>"
                                        + "<table><tr><th>Day:</th><td>4 May</td></tr><tr><th>River</th><td>Tarn</td></tr></table>")
                        .characters());
    }

    @Test
    void readsTheCellsOfATableThatLaysOutAPageOneByOne() {
        String left = "The river rose by two metres in the night. ".repeat(8).strip();
        assertEquals(
                "Menu\n\n" + left,
                PAGES.text("<table><tr><td>Menu</td><td>" + left + "</td></tr></table>")
                        .characters());
        assertEquals(
                "Menu\n\nThe river rose.",
                PAGES.text("<table role=presentation><tr><td>Menu</td><td>The river rose.</td></tr></table>")
                        .characters());
    }

    @Test
    void holdsOutAgainstCellsThatReachFar() {
        String rows =
                ("<tr>" + "<td rowspan=9999>filler filler filler".repeat(200) + "</tr>") + "<tr><td>x".repeat(5_000);
        assertTrue(PAGES.text("<table>" + rows + "</table>").characters().length() < 1_000_000);
    }

    @Test
    void leavesOutSoftHyphensAndOtherSignsThatNobodySees() {
        assertEquals(
                "The commander of the peacekeeping force arrived on Friday.",
                read(article("<p>The com&shy;mander of the peace\u200Bkeeping force arrived&nbsp;on \u0007Friday.</p>"))
                        .text()
                        .characters());
    }

    @Test
    void holdsOutAgainstDeepNesting() {
        String deep = "<div>".repeat(100_000)
                + "<p>Rain fell on the camp for the third day, and the latrines overflowed.</p>";
        WebPage page = read(deep);
        assertTrue(page.text().characters().startsWith("Rain fell on the camp"));
    }

    @Test
    void holdsOutAgainstManyParts() {
        String many = "<div class='row item'><a href='/x'>A link</a> and <b>some</b> words <span>in a row</span></div>"
                        .repeat(10_000)
                + "<p>Rain fell on the camp for the third day, and the latrines overflowed.</p>".repeat(5_000);
        WebPage page = read(many);
        assertTrue(page.text().characters().contains("Rain fell on the camp"));
    }

    @Test
    void readsAnEncodingThatThePageNames() {
        byte[] page = article("<p>Der Fluss ist über die Ufer getreten, sagte die Behörde.</p>")
                .replace("<head>", "<head><meta charset='iso-8859-1'>")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "Der Fluss ist über die Ufer getreten, sagte die Behörde.",
                PAGES.read(page, Optional.empty()).text().characters());
    }

    static String article(String body) {
        return "<html><head><title>A page</title></head><body><article>" + body + "</article></body></html>";
    }

    static WebPage read(String html) {
        return PAGES.read(html.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"));
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ArticleBodyTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
