package org.crisisbrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.crisisbrief.compose.check.Rules;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.fact.Situation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ComposerTest {

    private static final Composition BRIEFING = new Composition("briefing", Locale.ENGLISH, Tlp.CLEAR);

    private static Document compose(Situation situation) {
        return Composer.shipped().compose(situation, BRIEFING);
    }

    /** The text is left in {@code target}, to be read beside what an expert wrote. */
    @Test
    void theExampleKeepsTheRulesAndShowsWhatAnExpertShows() throws IOException {
        Situation situation = KazakhstanSituation.situation();
        Document document = compose(situation);
        String text = PlainText.of(document);
        Files.writeString(Path.of("target", "kazakhstan.txt"), text);
        Files.writeString(Path.of("target", "kazakhstan.xml"), DocumentXml.write(document));
        assertEquals(List.of(), Rules.check(document, situation));
        for (String shown : List.of(
                "As of: 9 January 2022 (date carried by document B)",
                "Latest dated event: 6 January 2022",
                "4–5 January 2022 (derived)",
                "5 (Russia, Belarus, Armenia, Tajikistan, Kyrgyzstan)",
                "“January 2”: document A [A¶14] / “January 1”: document B [B¶15]",
                "“six former Soviet republics and Russia”",
                "“also sent troops”: document A [A¶3] / “will be deployed”",
                "“protesters”: document A [A¶6] / “attackers”",
                "Not reported: people injured",
                "both carry the words “terrorist threat”",
                "both carry the words “stabilize and normalize”",
                "Source grading (reliability, credibility): not graded.",
                "Reserved for the analyst. No assessment has been generated.")) {
            assertTrue(text.contains(shown), shown);
        }
    }

    @TestFactory
    Stream<DynamicTest> anySituationKeepsTheRules() {
        return OtherSituations.all().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    Document document = compose(e.getValue());
                    Files.writeString(Path.of("target", e.getKey().replace(' ', '-') + ".txt"), PlainText.of(document));
                    assertEquals(List.of(), Rules.check(document, e.getValue()));
                }));
    }

    @Test
    void whatStandsAboveTheMarkingIsNowhere() {
        Situation situation = OtherSituations.marked();
        String open = DocumentXml.write(compose(situation));
        for (String secret : List.of("Korvald", "17", "Tolo", "secret.txt", "5 June", "4 June")) {
            assertFalse(open.contains(secret), secret);
        }
        Document red = Composer.shipped().compose(situation, new Composition("briefing", Locale.ENGLISH, Tlp.RED));
        assertTrue(DocumentXml.write(red).contains("Korvald"));
    }

    @Test
    void neitherLocaleNorTimeZoneHasASay() {
        Situation situation = KazakhstanSituation.situation();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = DocumentXml.write(compose(situation));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(here, DocumentXml.write(compose(situation)));
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(here, DocumentXml.write(compose(situation)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aDocumentReadsBackFromItsWrittenForm() throws DocumentXml.SyntaxException {
        Document document = compose(KazakhstanSituation.situation());
        assertEquals(document, DocumentXml.read(new java.io.StringReader(DocumentXml.write(document))));
    }

    @Test
    void templatesAreListedAndAllFilesShip() throws IOException {
        assertEquals(List.of("briefing", "flash", "sitrep"), Composer.shipped().templates());
        Path folder = Path.of("src/main/resources/org/crisisbrief/compose/templates");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> there = files.filter(f -> f.toString().endsWith(".ftlx"))
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertEquals(
                    there,
                    Files.readAllLines(folder.resolve("index.txt")).stream()
                            .sorted()
                            .toList());
        }
    }
}
