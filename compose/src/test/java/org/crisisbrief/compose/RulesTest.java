package org.crisisbrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.crisisbrief.compose.check.Finding;
import org.crisisbrief.compose.check.Rules;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.fact.Situation;
import org.junit.jupiter.api.Test;

/** A document that keeps all rules, and each rule broken in turn by changing a few characters of it. */
class RulesTest {

    private static final Situation SITUATION = KazakhstanSituation.situation();
    private static final String VALID = DocumentXml.write(
            Composer.shipped().compose(SITUATION, new Composition("briefing", Locale.ENGLISH, Tlp.CLEAR)));

    private static List<Finding> check(String xml) {
        try {
            return Rules.check(DocumentXml.read(new StringReader(xml)), SITUATION);
        } catch (DocumentXml.SyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes every place where the pattern stands, and expects a finding of the rule and of no other. */
    private static void broken(String rule, String pattern, String by) {
        String changed = VALID.replaceAll(pattern, by);
        assertNotEquals(VALID, changed, "nothing to change: " + pattern);
        List<Finding> findings = check(changed);
        assertTrue(!findings.isEmpty(), "no finding");
        assertEquals(
                List.of(rule), findings.stream().map(Finding::rule).distinct().toList(), findings::toString);
    }

    private static void added(String rule, String sentence) {
        broken(rule, "(?s)(<h1 id=\"situation\">.*?</h1>)", "$1<p>" + sentence + "</p>");
    }

    /** The document with a sentence more. */
    private static String with(String sentence) {
        return VALID.replaceFirst("(?s)(<h1 id=\"situation\">.*?</h1>)", "$1<p>" + sentence + "</p>");
    }

    private static String sentence(String words, String ref) {
        return "<s id=\"new\" claims=\"\">" + words + " <refs><ref to=\"src-A\" label=\"" + ref + "\"/></refs></s>";
    }

    @Test
    void aValidDocumentHasNoFinding() {
        assertEquals(List.of(), check(VALID));
    }

    @Test
    void aSentenceEndsWithAReference() {
        added("reference", "<s id=\"new\" claims=\"\">Document A says nothing.</s>");
    }

    @Test
    void aReferenceLeadsToAParagraph() {
        added("reference", sentence("Document A says so.", "A¶99"));
        added("reference", sentence("Document Q says so.", "Q¶1"));
        broken("reference", "to=\"gap-2\"", "to=\"gap-77\"");
    }

    @Test
    void aQuotationStandsInTheCitedParagraph() {
        added("quotation", sentence("Document A says <q>dozens of injuries</q>.", "A¶1"));
        added("quotation", sentence("Document A says <q>dozens of deaths</q>.", "A¶2"));
    }

    @Test
    void aQuotationInsideMayBeClosedWhereItBreaksOff() {
        String xml = with(sentence("Document A says <q>have caused ‘dozens of’</q>.", "A¶1"));
        assertEquals(List.of(), check(xml));
        added("quotation", sentence("Document A says <q>dozens of deaths’</q>.", "A¶1"));
    }

    @Test
    void marksOfQuotationDoNotCount() {
        String xml = with(sentence("Document A says <q>caused ‘dozens of deaths,’ according</q>.", "A¶1"));
        assertEquals(List.of(), check(xml));
    }

    @Test
    void aNumberStandsInTheCitedParagraph() {
        added("number", sentence("Document A says 24 people were killed.", "A¶1"));
    }

    @Test
    void aNumberMayBeAWordOrACountOrDerived() {
        for (String words : List.of(
                sentence("Document A says at least 10 soldiers were killed.", "A¶11"),
                sentence("Document A names 4 states: Armenia, Belarus, Kyrgyzstan and Tajikistan.", "A¶3"),
                sentence("Document A dates it to 5 January 2022.", "A¶12")
                        .replace("claims=\"\"", "claims=\"\" derived=\"Wednesday\""))) {
            String xml = with(words);
            assertEquals(
                    List.of(),
                    check(xml).stream()
                            .filter(f -> !f.message().startsWith("the sentence stands"))
                            .toList());
        }
    }

    @Test
    void aClaimNamesItsSpeakerOrItsDocument() {
        added(
                "speaker",
                sentence("Deaths were reported: <q>dozens of deaths</q>.", "A¶1")
                        .replace("claims=\"\"", "claims=\"st1\""));
        added("speaker", sentence("Document A says so.", "A¶1").replace("claims=\"\"", "claims=\"none\""));
    }

    @Test
    void aLoadedWordIsQuotedWithAnother() {
        added("loaded-word", sentence("Document A reported that terrorists were there.", "A¶10"));
        added("loaded-word", sentence("Document A reported <q>terrorists</q>.", "A¶10"));
    }

    @Test
    void someWordsAreNotTheDocumentsToSay() {
        added("banned-word", sentence("Document A confirmed deaths.", "A¶1"));
        added("banned-word", sentence("Document A shows that talks are likely.", "A¶1"));
        added("banned-word", sentence("Document A reported deaths in total.", "A¶1"));
    }

    @Test
    void aSentenceIsShort() {
        added("length", sentence("Document A says so " + "and so ".repeat(20) + "on.", "A¶1"));
    }

    @Test
    void idsAreUniqueAndRise() {
        added("identity", sentence("Document A says so.", "A¶1").replace("\"new\"", "\"s1\""));
    }

    @Test
    void aDifferenceHasOneRowWithAllReferences() {
        broken("conflict", "<tr id=\"conflict-x1\"", "<tr id=\"conflict-y1\"");
        broken("conflict", "(?s)(<tr id=\"conflict-x3\".*?)<p><q[^>]*>also sent troops</q>.*?</p>", "$1");
    }

    @Test
    void variantsOfANameAreListed() {
        broken("terms", "Kasim-Yomart Tokáyev <refs>", "Tokáyev <refs>");
    }

    @Test
    void theFirstPageGivesAsOfAndTheLatestEvent() {
        broken("date", "9 January 2022 \\(date carried by document B\\)", "recently");
        broken("date", "<fact label=\"Latest dated event\">6 January 2022", "<fact label=\"Latest dated event\">then");
    }

    @Test
    void aDerivedDateStatesItsBasisAndUnresolvedOnesStandLast() {
        broken("date", "derived: [^<]*", "derived");
        broken("date", "(?s)(<p>)sources differ(</p>)", "$1unresolved$2");
    }

    @Test
    void whatIsNotMentionedIsNotZero() {
        broken("gap", "Not reported: people injured", "People injured: 0; not reported: people");
        broken("gap", "compose.clusters", "");
    }

    @Test
    void everyDocumentIsListedWithHashAndDate() {
        broken("source", "SHA-256 a011ef5d702b…", "no hash");
        broken("source", "<p>9 January 2022 \\(stated", "<p>9 January \\(stated");
        broken("source", "stray punctuation", "fine");
    }

    @Test
    void theMapCreditsItsGazetteer() {
        broken("map", "Places: GeoNames, CC BY 4.0; ", "");
    }

    @Test
    void nothingAboveTheMarkingStandsInADocument() {
        Situation marked = OtherSituations.marked();
        String xml = DocumentXml.write(
                        Composer.shipped().compose(marked, new Composition("briefing", Locale.ENGLISH, Tlp.RED)))
                .replace("marking=\"TLP:RED\"", "marking=\"TLP:GREEN\"");
        try {
            assertTrue(Rules.check(DocumentXml.read(new StringReader(xml)), marked).stream()
                    .anyMatch(f -> f.rule().equals("marking")));
        } catch (DocumentXml.SyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
