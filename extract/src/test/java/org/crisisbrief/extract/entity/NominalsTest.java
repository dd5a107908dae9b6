package org.crisisbrief.extract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NominalsTest {

    @Test
    void resolvesAnOfficeToItsHolder() {
        assertEquals(
                List.of("William Ruto", "The president", "Ruto"),
                Example.of("Kenya's President William Ruto asked for help. The president said so. President Ruto left.")
                        .wordsFor("William Ruto"));
    }

    @Test
    void resolvesARepresentativeToTheSpokeswoman() {
        assertEquals(
                List.of("Resila Onyango", "the police spokeswoman", "The representative of the Police"),
                Example.of("The spokeswoman for the Nairobi police, Resila Onyango, confirmed it."
                                + " Ten died, the police spokeswoman said. The representative of the Police said more.")
                        .wordsFor("Resila Onyango"));
    }

    @Test
    void resolvesABodyByItsClass() {
        assertEquals(
                List.of("EU", "The bloc"),
                Example.of("The EU and NATO met. The bloc urged restraint.").wordsFor("European Union"));
        assertEquals(
                List.of("NATO", "this alliance"),
                Example.of("NATO and the EU met. According to this alliance, it is late.")
                        .wordsFor("NATO"));
    }

    @Test
    void resolvesAPronounBySex() {
        assertEquals(
                List.of("Annalena Baerbock", "She"),
                Example.of("Annalena Baerbock met Antony Blinken. She said talks went on.")
                        .wordsFor("Annalena Baerbock"));
    }

    @Test
    void leavesAPronounBetweenTwoPersons() {
        assertEquals(
                List.of("Karim Said"),
                Example.of("Reports named Omar Haddad and Karim Said. He was detained.")
                        .wordsFor("Karim Said"));
    }

    @Test
    void resolvesItBeforeSpeechToTheBody() {
        assertEquals(
                List.of("UNICEF", "It"),
                Example.of("UNICEF said children died. It also stated that more would.")
                        .wordsFor("UNICEF"));
    }

    @Test
    void leavesItWithoutSpeech() {
        assertEquals(
                List.of("UNICEF"),
                Example.of("UNICEF said children died. It rained.").wordsFor("UNICEF"));
    }

    @Test
    void leavesACityThatIsNamedAtOnce() {
        assertEquals(
                List.of("Nairobi"),
                Example.of("Nairobi was calm. Clashes shook the city of Mombasa.")
                        .wordsFor("Nairobi"));
    }
}
