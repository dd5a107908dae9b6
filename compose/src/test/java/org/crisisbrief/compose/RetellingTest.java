package org.crisisbrief.compose;

import static org.crisisbrief.compose.CaseBuilder.by;
import static org.crisisbrief.compose.CaseBuilder.day;
import static org.crisisbrief.compose.CaseBuilder.town;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.crisisbrief.compose.check.Rules;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.Source;
import org.junit.jupiter.api.Test;

/** How a passage of a source becomes a sentence of the briefing. */
class RetellingTest {

    private static final Attribution MAYOR = by("The mayor", "");

    @Test
    void aClauseThatMeansTheSameHereIsReportedSpeech() {
        assertEquals(
                "The mayor said that the bridge was closed at noon. [A¶1]",
                statement(
                        "The mayor said that the bridge was closed at noon.", false, "the bridge was closed at noon"));
    }

    @Test
    void aWordThatTakesASideStaysQuoted() {
        assertEquals(
                "Document A, citing the mayor, reported that “the rebels had reached the bridge”. [A¶1]",
                statement(
                        "The mayor said that the rebels had reached the bridge.",
                        false,
                        "the rebels had reached the bridge"));
    }

    @Test
    void aWordOfTheWritersOwnDayStaysQuoted() {
        assertEquals(
                "Document A, citing the mayor, reported that “the bridge was closed today”. [A¶1]",
                statement("The mayor said that the bridge was closed today.", false, "the bridge was closed today"));
    }

    @Test
    void theSpeakersOwnWordsAreDirectSpeech() {
        assertEquals(
                "The mayor said: “We closed the bridge today”. [A¶1]",
                statement("“We closed the bridge today,” the mayor said.", true, "We closed the bridge today"));
    }

    @Test
    void whatIsNoClauseIsToldWithItsSentence() {
        assertEquals(
                "Document A reported that the mayor called for calm. [A¶1]",
                statement("The mayor called for calm.", false, "calm"));
    }

    @Test
    void aTermIsPutDownToWhoUsedIt() {
        assertEquals(
                "The mayor used the words “dark day”. [A¶1]",
                statement("Bells rang on what the mayor called a “dark day” for the town.", false, "a “dark day”"));
    }

    @Test
    void wordsThatAreNoClauseAreShownBehindWhoSaysThem() {
        String order =
                "the guarding of the two bridges and of the old mill, the clearing of the road to the coast, and the care"
                        + " of all who have lost their homes";
        String text =
                "In a note to the council on Tuesday, the mayor listed as the tasks of the crews “" + order + "”.";
        assertEquals(
                "Document A, citing the mayor, reported: “the mayor listed as the tasks of the crews ‘the guarding of the two"
                        + " bridges and of the old mill, the clearing of the road to the coast’” […]. [A¶1]",
                statement(text, false, "as the tasks of the crews “" + order + "”"));
    }

    @Test
    void whatASentenceTakesBackIsNotCutOffSilently() {
        String limits =
                "The mayor said that crews from four towns had reached the old bridge and the hospital behind it by noon, and that"
                        + " trucks with food and tents had come through from the coast before dark, but were sent back.";
        assertEquals(
                "Document A, citing the mayor, reported that “crews from four towns had reached the old bridge and the hospital"
                        + " behind it by noon” […]. [A¶1]",
                statement(limits, false, limits.substring("The mayor said that ".length(), limits.length() - 1)));
    }

    @Test
    void aRelativeClauseMayBeLeftOut() {
        String text =
                "The mayor said that crews from four towns had reached the old bridge and the hospital behind it by noon on"
                        + " Monday the third, which was the first dry day in the valley since the spring of that year.";
        assertEquals(
                "The mayor said that crews from four towns had reached the old bridge and the hospital behind it by noon on Monday"
                        + " the third. [A¶1]",
                statement(text, false, text.substring("The mayor said that ".length(), text.length() - 1)));
    }

    @Test
    void brokenTextStaysQuoted() {
        Situation situation = source("The mayor said that the bridge was., closed at noon.")
                .damage("A", "was.,", "stray punctuation")
                .statement(MAYOR, false, "A", "the bridge was., closed at noon")
                .situation("", "PER", "2023-05-04", "");
        assertEquals(
                "Document A, citing the mayor, reported that “the bridge was., closed at noon”. [A¶1]",
                told(situation));
    }

    @Test
    void aSentenceBeginsSmallWhereItsWordIsNoName() {
        assertEquals(
                "Document A reported that the talks began in Lima on 2 May 2023. [A¶1]",
                event("The talks began in Lima on 2 May 2023.", day("2023-05-02", Precision.STATED, "2 May 2023")));
    }

    @Test
    void aSentenceThatLeansOnAnotherIsQuoted() {
        assertEquals(
                "Document A reported: “The talks began in Lima, he noted”. [A¶1]",
                event("The talks began in Lima, he noted.", DateValue.NONE));
    }

    @Test
    void aSentenceIsQuotedWhereNothingTellsWhetherItsFirstWordIsAName() {
        assertEquals(
                "Document A reported: “Talks began in Lima on 2 May 2023”. [A¶1]",
                event("Talks began in Lima on 2 May 2023.", day("2023-05-02", Precision.STATED, "2 May 2023")));
    }

    @Test
    void aDayThatTheWordsDoNotGiveStandsBesideThem() {
        assertEquals(
                "Document A reported that the talks began in Lima on Tuesday (2 May 2023, derived). [A¶1]",
                event("The talks began in Lima on Tuesday.", day("2023-05-02", Precision.DERIVED, "Tuesday")));
    }

    private static CaseBuilder source(String text) {
        return new CaseBuilder().source("A", "a.txt", text + "\n", "2023-05-04", Source.Basis.METADATA, "");
    }

    private static String statement(String text, boolean direct, String words) {
        return told(source(text).statement(MAYOR, direct, "A", words).situation("", "PER", "2023-05-04", ""));
    }

    private static String event(String text, DateValue date) {
        return told(source(text)
                .event(EventType.STRIKE, date, town("Lima", -12, -77), 1, Attribution.DOCUMENT, "A", "began in Lima")
                .situation("", "PER", "2023-05-04", "2023-05-02"));
    }

    /** The first sentence of the situation; all rules hold. */
    private static String told(Situation situation) {
        Document document =
                Composer.shipped().compose(situation, new Composition("briefing", Locale.ENGLISH, Tlp.CLEAR));
        assertEquals(List.of(), Rules.check(document, situation));
        String text = PlainText.of(document);
        String section = text.substring(text.indexOf("\n## "));
        return section.split("\n")[2];
    }
}
