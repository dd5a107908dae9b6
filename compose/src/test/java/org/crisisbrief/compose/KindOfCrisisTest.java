package org.crisisbrief.compose;

import static org.crisisbrief.compose.CaseBuilder.day;
import static org.crisisbrief.compose.CaseBuilder.town;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.source.Source;
import org.junit.jupiter.api.Test;

/** A flood is not written about as a war is. */
class KindOfCrisisTest {

    private static final String TEXT =
            "Floods hit Lerma on 3 May 2023, killing four people. Peru and Chile sent 120 firefighters to Lerma.\n";

    private static final String OUTBREAK =
            "The outbreak reached Lerma on 3 May 2023. Cases of cholera were first seen on 1 May 2023.\n";

    private static final Source.Basis META = Source.Basis.METADATA;

    private static Document flood() {
        CaseBuilder flood = new CaseBuilder()
                .source("A", "a.txt", TEXT, "2023-05-04", META, "")
                .casualties(Harm.KILLED, "people", "four", Attribution.DOCUMENT, "A", "killing four people")
                .event(
                        EventType.DISASTER,
                        day("2023-05-03", Precision.STATED, "3 May 2023"),
                        town("Lerma", 19.3, -99.5),
                        1,
                        Attribution.DOCUMENT,
                        "A",
                        "Floods hit Lerma")
                .sent("Peru", "firefighters", "120", "A", "Peru and Chile sent 120 firefighters")
                .sent("Chile", "firefighters", "120", "A", "Peru and Chile sent 120 firefighters");
        return briefing(flood);
    }

    private static Document briefing(CaseBuilder crisis) {
        return Composer.shipped()
                .compose(
                        crisis.situation("", "MEX", "2023-05-04", "2023-05-03"),
                        new Composition("briefing", Locale.ENGLISH, Tlp.CLEAR));
    }

    @Test
    void theTitleNamesTheDisaster() {
        assertTrue(flood().head().title().startsWith("Mexico: floods"), flood().head()::title);
    }

    @Test
    void anOutbreakNotNamedCountsForTheOneThatIs() {
        CaseBuilder outbreak = new CaseBuilder()
                .source("A", "a.txt", OUTBREAK, "2023-05-04", META, "")
                .event(
                        EventType.DISEASE_OUTBREAK,
                        day("2023-05-03", Precision.STATED, "3 May 2023"),
                        town("Lerma", 19.3, -99.5),
                        1,
                        Attribution.DOCUMENT,
                        "A",
                        "The outbreak reached Lerma on 3 May 2023")
                .event(
                        EventType.DISEASE_OUTBREAK,
                        day("2023-05-01", Precision.STATED, "1 May 2023"),
                        town("Lerma", 19.3, -99.5),
                        1,
                        Attribution.DOCUMENT,
                        "A",
                        "Cases of cholera");
        String title = briefing(outbreak).head().title();
        assertEquals("Mexico: cholera outbreak", title);
    }

    @Test
    void teamsThatHelpAreNoForces() {
        String text = PlainText.of(flood());
        assertTrue(text.contains("## Help sent"), text);
        assertTrue(text.contains("Countries named as sending help = 2 (Peru, Chile)"), text);
        assertFalse(text.contains("size of the force"), text);
    }

    @Test
    void oneNumberForTwoIsShownOnce() {
        List<String> tiles = PlainText.of(flood())
                .lines()
                .filter(l -> l.contains("firefighters = "))
                .toList();
        assertEquals(1, tiles.size(), tiles::toString);
        assertTrue(tiles.get(0).contains("[Peru and Chile: firefighters = “120”"), tiles::toString);
    }

    @Test
    void theFiguresOfADisasterAreAskedFor() {
        String text = PlainText.of(flood());
        assertTrue(text.contains("people missing"), text);
        assertFalse(text.contains("people detained"), text);
    }

    @Test
    void troopsThatGuardAHospitalAreNoHelp() {
        String text = PlainText.of(briefing(told(EventType.DEPLOYMENT, "Peru sent 120 troops to guard the hospital")
                .sent("Peru", "troops", "120", "A", "Peru sent 120 troops")));
        assertTrue(text.contains("## Deployment of forces"), text);
        assertTrue(text.contains("a deployment of forces"), text);
        assertFalse(text.contains("help sent"), text);
    }

    @Test
    void helpThatIsOnlyAskedForIsNotSent() {
        String text = PlainText.of(briefing(told(EventType.REQUEST, "Mexico asked for help")));
        assertFalse(text.contains("Help sent"), text);
    }

    /** A case of one article that tells of one happening. */
    private static CaseBuilder told(EventType type, String words) {
        return new CaseBuilder()
                .source("A", "a.txt", words + " on 3 May 2023.\n", "2023-05-04", META, "")
                .event(
                        type,
                        day("2023-05-03", Precision.STATED, "3 May 2023"),
                        town("Lerma", 19.3, -99.5),
                        1,
                        Attribution.DOCUMENT,
                        "A",
                        words);
    }
}
