package org.crisisbrief.extract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.Entity;
import org.junit.jupiter.api.Test;

class PersonNamesTest {

    @Test
    void readsTheOfficeAndTheStateBeforeAName() {
        Entity person =
                Example.of("French Foreign Minister Jean-Yves Le Drian spoke.").entity("Jean-Yves Le Drian");
        assertEquals(Optional.of("Foreign Minister"), person.role());
        assertEquals(Optional.of("France"), person.affiliation());
    }

    @Test
    void makesNoEntityOfTheStateInsideATitle() {
        assertEquals(
                List.of("PERSON Bola Tinubu"),
                Example.of("Critics met Nigerian President Bola Tinubu.").names());
    }

    @Test
    void readsAPossessiveStateAsTheAffiliation() {
        Example example = Example.of("Kenya's President William Ruto on Monday night asked for help.");
        assertEquals(Optional.of("Kenya"), example.entity("William Ruto").affiliation());
        assertEquals(List.of("PLACE Kenya", "PERSON William Ruto"), example.names());
    }

    @Test
    void readsAnOfficeInApposition() {
        Entity person = Example.of("Nabila Massrali, a spokeswoman for the EU diplomatic service, noted it.")
                .entity("Nabila Massrali");
        assertEquals(Optional.of("spokeswoman"), person.role());
        assertEquals(Optional.of("EU diplomatic service"), person.affiliation());
    }

    @Test
    void readsAnOfficeBeforeTheCommaAndNamesTheCity() {
        Example example = Example.of(
                "Clashes in Nairobi went on, as reported by the spokeswoman for the city police, Resila Onyango.");
        assertEquals(
                Optional.of("spokeswoman"), example.entity("Resila Onyango").role());
        assertEquals(
                Optional.of("Nairobi police"), example.entity("Resila Onyango").affiliation());
    }

    @Test
    void keepsParticlesAndArticlesInNames() {
        Example example = Example.of(
                "Egyptian President Abdel Fattah el-Sissi met Ursula von der Leyen. Muna al-Omar, a teacher, watched.");
        assertTrue(
                example.names()
                        .containsAll(List.of(
                                "PERSON Abdel Fattah el-Sissi", "PERSON Ursula von der Leyen", "PERSON Muna al-Omar")),
                example.names().toString());
    }

    @Test
    void findsASurnameAlone() {
        assertEquals(
                List.of("Suleyman Soylu", "Soylu"),
                Example.of("Interior Minister Suleyman Soylu spoke in Antakya. Later, Soylu left.")
                        .wordsFor("Suleyman Soylu"));
    }

    @Test
    void takesAnotherNameThatIsSaid() {
        assertEquals(
                List.of("Hemedti"),
                Example.of("Gen. Mohamed Hamdan Dagalo, also known as Hemedti, denied it.")
                        .entity("Mohamed Hamdan Dagalo")
                        .aliases());
    }

    @Test
    void makesNoNameOfTheFirstWordOfASentence() {
        assertEquals(
                List.of(),
                Example.of("Dozens died. Earlier Clashes broke out. What's more, The Government resigned.")
                        .names());
    }
}
