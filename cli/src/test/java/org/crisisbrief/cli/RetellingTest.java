package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an article's words to the briefing's: nobody is made to say what he did not. */
class RetellingTest {

    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    @TempDir
    private Path folder;

    @Test
    void whatIsDeniedIsNotSaid() throws IOException {
        String told = briefing("The army denied that it had fired on the village of Torva.");

        assertTrue(told.contains("The army denied that it had fired on the village of Torva"), told);
        assertFalse(told.contains("said that it had fired"), told);
    }

    @Test
    void aDenialOfReportsIsNoReport() throws IOException {
        String told = briefing("The ministry denied reports that the disease had reached the capital.");

        assertFalse(told.contains("said that the disease"), told);
    }

    @Test
    void whatNobodySaidIsNotSaid() throws IOException {
        String told = briefing("The governor did not say that the bridge was safe.");

        assertFalse(told.contains("overnor said"), told);
    }

    @Test
    void aFearStaysAFear() throws IOException {
        String told = briefing("Residents feared that the dam would break before dawn.");

        assertFalse(told.contains("esidents said"), told);
    }

    @Test
    void whatTwoDocumentsSayInTheSameWordsIsToldOnce() throws IOException {
        String told = briefing(
                "The authorities imposed a curfew in Torva on 3 May 2023.",
                "The authorities imposed a curfew in Torva on 3 May 2023. Shops were shut.");

        assertTrue(
                told.contains(
                        "Documents A and B reported that the authorities imposed a curfew in Torva on 3 May 2023."),
                told);
        assertEquals(
                told.indexOf("authorities imposed a curfew", told.indexOf("Situation")),
                told.lastIndexOf("authorities imposed a curfew", told.indexOf("Where the sources differ")),
                told);
    }

    @Test
    void aFigureStandsInTheSourcesNumberAndPeople() throws IOException {
        String told = briefing("At least ten soldiers were killed in an attack near Torva, the authorities said. Three"
                + " miners have died of cholera, a doctor said.");

        assertTrue(told.contains("citing the authorities, reported at least ten soldiers killed."), told);
        assertTrue(told.contains("citing a doctor, reported three miners dead."), told);
    }

    @Test
    void wordsAroundWhichOthersStandAreQuotedByTheirLongestPart() throws IOException {
        String told = briefing(
                "“The road is gone,” said Ana Ruiz, the mayor of Torva. “We need boats and food before the night.”");

        assertTrue(told.contains("said: “We need boats and food before the night”"), told);
    }

    @Test
    void noSpeakerIsOwnedByAWordOfAnotherSentence() throws IOException {
        String told = briefing("Bolivia sent 57 soldiers to its border with Peru, its defence minister said.");

        assertTrue(told.contains("The defence minister said that Bolivia sent 57 soldiers"), told);
        assertFalse(told.contains("its defence minister ("), told);
    }

    /** The text of a briefing of articles, in which all rules hold. */
    private String briefing(String... articles) throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (int i = 0; i < articles.length; i++) {
            Files.writeString(input.resolve("article" + i + ".txt"), "4 May 2023\n\n" + articles[i] + "\n");
        }
        assertEquals(Exit.DONE, Run.of("build", folder, "--format", "xml,json").exit());
        Path document = folder.resolve("output/briefing.xml");
        Run checked = Run.of("check", document, "--situation", folder.resolve("output/situation.json"));
        assertEquals(Exit.DONE, checked.exit(), checked.out());
        return TAGS.matcher(Files.readString(document).replace("<q", "“<q").replace("</q>", "</q>”"))
                .replaceAll("")
                .replaceAll("\\s+", " ");
    }
}
