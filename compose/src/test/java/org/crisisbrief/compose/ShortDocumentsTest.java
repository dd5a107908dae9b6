package org.crisisbrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crisisbrief.compose.check.Rules;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.fact.Situation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The documents of a fixed number of pages, whole and with items left out. */
class ShortDocumentsTest {

    private static Manuscript manuscript(String template, Situation situation) {
        return Composer.shipped().manuscript(situation, new Composition(template, Locale.ENGLISH, Tlp.CLEAR));
    }

    @TestFactory
    Stream<DynamicTest> keepTheRulesLongAndShort() {
        Map<String, Situation> all = new TreeMap<>(OtherSituations.all());
        all.put("example", KazakhstanSituation.situation());
        return all.entrySet().stream()
                .flatMap(e -> Stream.of("flash", "sitrep")
                        .map(t -> DynamicTest.dynamicTest(t + " of " + e.getKey(), () -> {
                            Manuscript manuscript = manuscript(t, e.getValue());
                            for (int items : List.of(0, 1, manuscript.most() / 2, manuscript.most())) {
                                Document document = manuscript.without(items, false);
                                assertEquals(List.of(), Rules.check(document, e.getValue()), "without " + items);
                            }
                        })));
    }

    @Test
    void saysHowManyItemsWereLeftOut() {
        Manuscript flash = manuscript("flash", KazakhstanSituation.situation());

        assertEquals(1, flash.pages().orElse(0));
        assertFalse(PlainText.of(flash.without(0, false)).contains("further item"));
        assertTrue(PlainText.of(flash.without(1, false)).contains("1 further item in the data annex"));
        assertTrue(PlainText.of(flash.without(4, false)).contains("4 further items in the data annex"));
    }

    @Test
    void whatStandsAboveTheMarkingIsNowhere() {
        for (String template : List.of("flash", "sitrep")) {
            String open = DocumentXml.write(
                    manuscript(template, OtherSituations.marked()).without(0, false));
            for (String secret : List.of("Korvald", "17", "Tolo", "secret.txt", "5 June", "4 June")) {
                assertFalse(open.contains(secret), template + ": " + secret);
            }
        }
    }

    @Test
    void aTemplateOfOnesOwnSaysWhatItLeavesOut(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("mine.ftlx"),
                "<#ftl output_format=\"XML\" attributes={\"pages\": 1, \"leave\": [\"gaps 1 first\"]}>"
                        + "<document title=\"T\" marking=\"TLP:CLEAR\" date=\"2020-01-01\"><#list gaps as g>"
                        + "<p>${g.number} of ${further}</p></#list></document>");
        Manuscript mine = Composer.with(folder)
                .manuscript(OtherSituations.quake(), new Composition("mine", Locale.ENGLISH, Tlp.CLEAR));

        assertTrue(mine.most() > 1);
        assertFalse(PlainText.of(mine.without(1, false)).contains("1 of 1"));
        assertTrue(PlainText.of(mine.without(1, false)).contains("2 of 1"));
    }

    @Test
    void anOrderThatNamesNoListIsAnError(@TempDir Path folder) throws IOException {
        for (String entry : List.of("gasp 1", "gaps one", "head")) {
            Files.writeString(
                    folder.resolve("mine.ftlx"),
                    "<#ftl output_format=\"XML\" attributes={\"pages\": 1, \"leave\": [\"" + entry + "\"]}><p/>");
            BadTemplate wrong = assertThrows(
                    BadTemplate.class,
                    () -> Composer.with(folder)
                            .manuscript(OtherSituations.quake(), new Composition("mine", Locale.ENGLISH, Tlp.CLEAR)));
            assertTrue(
                    String.valueOf(wrong.getMessage()).contains(entry.split(" ")[0]),
                    String.valueOf(wrong.getMessage()));
        }
    }
}
