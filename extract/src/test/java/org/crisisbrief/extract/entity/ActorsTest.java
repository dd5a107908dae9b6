package org.crisisbrief.extract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorsTest {

    @Test
    void readsNounPhrasesThatSpeak() {
        assertEquals(
                List.of("various sources", "local media", "the Kazakh authorities", "social media users"),
                Example.of(
                                "It is so, according to various sources. According to local media, the Kazakh authorities know."
                                        + " Some social media users disagree.")
                        .actors()
                        .stream()
                        .map(a -> a.replace("Some ", ""))
                        .toList());
    }

    @Test
    void takesAdjectivesForNoActors() {
        assertEquals(
                List.of(),
                Example.of("Military units and police buildings burned.").actors());
    }

    @Test
    void tellsAnUnnamedSpokesmanFromWhomHeSpeaksFor() {
        Actor actor = Example.of("\"We are concerned,\" said a spokesman for Prime Minister Boris Johnson.")
                .text()
                .mentions(Actor.LABEL)
                .get(0)
                .value(Actor.class);
        assertEquals("a spokesman for Prime Minister Boris Johnson", actor.text());
        assertFalse(actor.named());
        assertEquals(Optional.of("Boris Johnson"), actor.referent().map(Referent::name));
    }

    @Test
    void letsAStatementSpeakForItsIssuer() {
        Example example =
                Example.of("In a statement, NATO said it would help. Planes left, according to the statement.");
        Actor actor = example.text().mentions(Actor.LABEL).get(0).value(Actor.class);
        assertEquals("the statement", actor.text());
        assertEquals(Optional.of("NATO"), actor.referent().map(Referent::name));
    }
}
