package org.crisisbrief.compose;

import static org.crisisbrief.compose.CaseBuilder.by;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.crisisbrief.compose.check.Rules;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Figure;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.Source;
import org.junit.jupiter.api.Test;

class FigureBarsTest {

    private static final Attribution MAYOR = by("the mayor", "");
    private static final Attribution RADIO = by("Radio North", "");

    private static CaseBuilder landslide() {
        return new CaseBuilder()
                .source("A", "late.txt", """
                        The slide killed 30 to 45 villagers, Radio North said.
                        At least 12 people were injured, the mayor said.
                        """, "2023-03-08", Source.Basis.DATELINE, "")
                .source("B", "early.txt", """
                        The slide killed at least nine villagers, the mayor said.
                        Radio North spoke of dozens of dead.
                        """, "2023-03-06", Source.Basis.DATELINE, "")
                .casualties(
                        Harm.KILLED,
                        "villagers",
                        new Quantity("30 to 45", OptionalLong.of(30), OptionalLong.of(45), false),
                        RADIO,
                        "A",
                        "killed 30 to 45 villagers")
                .casualties(
                        Harm.INJURED,
                        "people",
                        Quantity.atLeast("At least 12", 12, false),
                        MAYOR,
                        "A",
                        "At least 12 people were injured")
                .casualties(
                        Harm.KILLED,
                        "villagers",
                        Quantity.atLeast("at least nine", 9, false),
                        MAYOR,
                        "B",
                        "killed at least nine villagers")
                .casualties(Harm.KILLED, "", Quantity.atLeast("dozens", 24, true), RADIO, "B", "dozens of dead");
    }

    private static Document briefing(Situation situation) {
        return Composer.shipped().compose(situation, new Composition("briefing", Locale.ENGLISH, Tlp.CLEAR));
    }

    private static List<Block.FigureBlock> bars(Document document) {
        return document.blocks().stream()
                .filter(b -> b instanceof Block.FigureBlock f && f.figure() instanceof Figure.Bars)
                .map(Block.FigureBlock.class::cast)
                .toList();
    }

    @Test
    void showsWhatIsReportedMoreThanOnceByDayWithClaimantAndWords() {
        Situation situation = landslide().situation("", "", "2023-03-08", "2023-03-08");
        Document document = briefing(situation);
        assertEquals(List.of(), Rules.check(document, situation));
        List<Block.FigureBlock> figures = bars(document);
        assertEquals(
                List.of("fig-bars-killed"),
                figures.stream().map(Block.FigureBlock::id).toList());
        List<Figure.Bar> bars = ((Figure.Bars) figures.get(0).figure()).bars();
        assertEquals(
                List.of("“at least nine”", "“dozens”", "“30 to 45”"),
                bars.stream().map(Figure.Bar::words).toList());
        assertTrue(bars.get(0).label().contains("the mayor"), bars.get(0).label());
        assertTrue(bars.get(0).label().contains("6 March 2023"), bars.get(0).label());
        assertTrue(bars.get(0).label().contains("B¶1"), bars.get(0).label());
        assertTrue(bars.get(2).label().contains("8 March 2023"), bars.get(2).label());
        assertEquals(OptionalLong.of(9), bars.get(0).from());
        assertTrue(bars.get(0).open() && !bars.get(0).vague());
        assertTrue(bars.get(1).open() && bars.get(1).vague());
        assertEquals(OptionalLong.of(45), bars.get(2).to());
    }

    @Test
    void saysInWordsWhatTheBarsSayAndNeverTheBoundOfAVagueWord() {
        Block.FigureBlock figure = bars(briefing(landslide().situation("", "", "2023-03-08", "2023-03-08")))
                .get(0);
        for (Figure.Bar bar : ((Figure.Bars) figure.figure()).bars()) {
            assertTrue(figure.alternative().contains(bar.label() + ": " + bar.words()), figure.alternative());
        }
        assertFalse((figure.alternative() + figure.caption()).contains("24"), figure.alternative());
        assertFalse(figure.alternative().contains("39"), "no sum: " + figure.alternative());
    }

    @Test
    void wordsWithoutNumbersAreNoChart() {
        Situation situation = new CaseBuilder()
                .source(
                        "A",
                        "a.txt",
                        "Dozens of people were injured, the mayor said. At least 12 people were injured, a doctor said.",
                        "",
                        Source.Basis.UNKNOWN,
                        "")
                .casualties(
                        Harm.INJURED,
                        "people",
                        Quantity.atLeast("Dozens", 24, true),
                        MAYOR,
                        "A",
                        "Dozens of people were injured")
                .casualties(
                        Harm.INJURED,
                        "people",
                        Quantity.atLeast("At least 12", 12, false),
                        Attribution.DOCUMENT,
                        "A",
                        "At least 12 people were injured")
                .situation("", "", "2023-03-08", "2023-03-08");
        assertEquals(List.of(), bars(briefing(situation)));
    }

    @Test
    void oneFigureAloneIsNoChart() {
        Situation situation = new CaseBuilder()
                .source("A", "a.txt", "At least 12 people were injured, the mayor said.", "", Source.Basis.UNKNOWN, "")
                .casualties(
                        Harm.INJURED,
                        "people",
                        Quantity.atLeast("At least 12", 12, false),
                        MAYOR,
                        "A",
                        "At least 12 people were injured")
                .situation("", "", "2023-03-08", "2023-03-08");
        assertEquals(List.of(), bars(briefing(situation)));
    }
}
