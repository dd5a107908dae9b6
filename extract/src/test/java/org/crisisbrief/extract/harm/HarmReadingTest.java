package org.crisisbrief.extract.harm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** Who was hurt, each once, though a text tells of them several times. */
class HarmReadingTest {

    @Test
    void countsAPersonOnceUnderAllTheWordsForThem() {
        assertEquals(
                List.of("KILLED 1"),
                Told.by(
                                "A 23-year-old man was shot dead in Lima on 2 May 2023.\nPolice said the man died at the scene.\n"
                                        + "Carlos Vega, 23, was a teacher. The victim was killed by a single bullet.")
                        .tolls());
    }

    @Test
    void countsAPersonOnceOfWhomOneSentenceTellsTwoHarms() {
        assertEquals(
                List.of("INJURED 1"),
                Told.by("A woman was shot and critically injured in a robbery in Lima on 2 May 2023.")
                        .tolls());
        assertEquals(
                List.of("KILLED 1"),
                Told.titled("Man shot in Lima robbery dies", "A man was shot dead in Lima on 2 May 2023.")
                        .tolls());
    }

    @Test
    void knowsAPersonWhomAPronounMeantFirst() {
        assertEquals(
                List.of("INJURED 1"),
                Told.by("A 40-year-old man is in hospital after he was shot and badly injured in Lima.")
                        .tolls());
    }

    @Test
    void countsNoShotThatIsFiredAndNobodyBySomebodyElsesDeed() {
        assertEquals(
                List.of("INJURED 1"),
                Told.by(
                                "A guard was wounded in a shooting in Lima. A boy heard the first shot. \"He shot me,\" the guard said.")
                        .tolls());
        assertEquals(
                List.of("INJURED 1"),
                Told.by("A guard was wounded in a shooting in Lima. Neither of the drivers was injured.")
                        .tolls());
    }

    @Test
    void countsNobodyByTheNameOfADeskOrACharge() {
        assertEquals(
                List.of("INJURED 1"),
                Told.by("A woman was wounded in a shooting in Lima. Homicide detectives were called."
                                + " A man was charged with attempted homicide.")
                        .tolls());
    }

    @Test
    void readsANumberThatBeginsASentenceBehindADateline() {
        assertEquals(
                List.of("INJURED 6"),
                Told.by("LIMA (AP) -- Six men have been shot in Lima.").tolls());
    }

    @Test
    void countsTheOneWhoKilledOthersAndThenHimself() {
        assertEquals(
                List.of("KILLED 4"),
                Told.by("A man fatally shot his wife and two young sons before killing himself in Lima.")
                        .tolls());
        assertEquals(
                List.of("KILLED 1, INJURED 1"),
                Told.by("A man shot his wife and then turned the gun on himself in Lima.\n"
                                + "The gunman died at the scene. The woman is expected to survive.")
                        .tolls());
        assertEquals(
                List.of("INJURED 1"),
                Told.by("A boy is in critical condition after he shot himself in Lima.")
                        .tolls());
    }

    @Test
    void countsSomeOfSeveralAndNobodyByWhatTheyDid() {
        assertEquals(
                List.of("KILLED 2, INJURED 2"),
                Told.by("Four people were shot in Lima.\nTwo of the four individuals died.")
                        .tolls());
        assertEquals(
                List.of("KILLED 1"),
                Told.by("A woman was shot dead in Lima.\nOn Monday Ana Vega shot her way out of a bar.")
                        .tolls());
    }

    @Test
    void countsOtherMenBesideThoseBefore() {
        assertEquals(
                List.of("KILLED 1, INJURED 3"),
                Told.by("A man was shot dead in Lima.\nA woman and two other men were also shot.")
                        .tolls());
        assertEquals(
                List.of("KILLED 3"),
                Told.by("A man and his two sons were shot dead in Lima.").tolls());
    }

    @Test
    void takesTheNamesOfTwoForTheTwoBeforeThem() {
        assertEquals(
                List.of("KILLED 2"),
                Told.by("A child and her grandfather were shot dead in Lima.\n"
                                + "Ana Vega, 6, and Luis Vega, 71, were found dead on Monday.")
                        .tolls());
    }

    @Test
    void takesNoDayForANumber() {
        assertEquals(
                List.of("KILLED 1"),
                Told.by("The girl shot in Lima Dec. 25 has died.").tolls());
    }

    @Test
    void countsAnotherPersonApart() {
        assertEquals(
                List.of("KILLED 1, INJURED 1"),
                Told.by("A man was shot dead in Lima on 2 May 2023.\nAnother man was wounded.")
                        .tolls());
    }

    @Test
    void takesThoseWhoLivedOutOfThoseShot() {
        assertEquals(
                List.of("KILLED 2, INJURED 3"),
                Told.by("Five people were shot in Lima on 2 May 2023.\nTwo of them died.")
                        .tolls());
    }

    @Test
    void readsTheNumberInANoun() {
        assertEquals(
                List.of("KILLED 2"),
                Told.by("Police are investigating a double homicide in Lima.").tolls());
    }

    @Test
    void countsNobodyWhoWasNotHurt() {
        assertEquals(
                List.of("INJURED 1"),
                Told.by(
                                "A woman was wounded in a shooting in Lima. Her son was not injured. The officer could have been killed.")
                        .tolls());
    }

    @Test
    void leavesOutThoseOfOtherTimes() {
        assertEquals(
                List.of("KILLED 1"),
                Told.by(
                                "A man was shot dead in Lima on 2 May 2023.\nForty people have been killed in the city this year.")
                        .tolls());
    }

    @Test
    void namesThoseHurtAndThoseCharged() {
        assertEquals(
                List.of("VICTIM Carlos Vega KILLED", "PERPETRATOR Luis Prado"),
                Told.by(
                                "Carlos Vega, 23, was shot dead in Lima on 2 May 2023.\nLuis Prado, 31, was charged with murder.")
                        .participants());
    }

    @Test
    void namesAVictimWhomSomebodyIdentifies() {
        assertEquals(
                List.of("VICTIM Carlos Vega KILLED"),
                Told.by("A man was shot dead in Lima on 2 May 2023.\n"
                                + "The man was identified by the provincial coroner on Monday as Carlos Vega, 23.")
                        .participants());
    }

    @Test
    void namesAsManyAsWereCounted() {
        assertEquals(
                List.of("VICTIM Carlos Vega KILLED", "VICTIM Ana Prado KILLED"),
                Told.by("Two people were shot dead in Lima on 2 May 2023.\n"
                                + "They have been identified as Carlos Vega, 23, and Ana Prado, 31.")
                        .participants());
    }

    @Test
    void namesNobodyWhereOthersWereCounted() {
        assertEquals(
                List.of(),
                Told.by("Five people were shot dead in Lima on 2 May 2023.\n"
                                + "They have been identified as Carlos Vega, 23, and Ana Prado, 31.")
                        .participants());
    }

    @Test
    void namesThoseWhoAreSaidAfterTheirNamesToBeTheVictims() {
        assertEquals(
                List.of("VICTIM Carlos Vega KILLED", "VICTIM Ana Prado KILLED"),
                Told.by("Two people were shot dead in Lima on 2 May 2023.\n"
                                + "Carlos Vega, 23, and Ana Prado, 31, have been identified as the victims by police.")
                        .participants());
    }

    @Test
    void namesTheVictimsOfAListAndThoseWhoWereTakenToCare() {
        assertEquals(
                List.of("VICTIM Carlos Vega KILLED", "VICTIM Ana Prado KILLED"),
                Told.by(
                                "Two people were shot dead in Lima on 2 May 2023.\nThey are Carlos Vega, 23; and Ana Prado, 31.")
                        .participants());
        assertEquals(
                List.of("VICTIM Carlos Vega", "VICTIM Ana Prado"),
                Told.by(
                                "Two women were shot in Lima on 2 May 2023.\n"
                                        + "Carlos Vega, 23, was flown to a hospital. Ana Prado, 31, was taken to Lima Medical Center.")
                        .participants());
    }

    @Test
    void knowsAPersonOfAnUnknownNameByWhatBefellThem() {
        assertEquals(
                List.of("VICTIM Rokella Marr"),
                Told.by("A shooting in Lima was reported.\nRokella Marr was shot in the foot.")
                        .participants());
        assertEquals(
                List.of("VICTIM Dequine Rolls KILLED"),
                Told.by("A man was shot dead in Lima.\nThe shooting killed his daughter, Dequine Rolls.")
                        .participants());
    }

    @Test
    void namesASuspectWhomSomebodyIdentifies() {
        assertEquals(
                List.of("PERPETRATOR Luis Prado"),
                Told.by("A man was shot dead in Lima on 2 May 2023.\n"
                                + "The suspect was identified by police on Monday as Luis Prado, 31.")
                        .participants());
    }

    @Test
    void joinsTellingsOfTwoDocumentsByTheVictim() {
        assertEquals(
                List.of("KILLED 1"),
                Told.by(
                                "Carlos Vega, 23, was shot dead in Lima on 2 May 2023.",
                                "Luis Prado, 31, was charged on 9 May 2023 with the murder of Carlos Vega.")
                        .tolls());
    }

    @Test
    void countsThoseWhoHadToLeaveTheirHomesOrCrossedABorder() {
        assertEquals(
                List.of("DISPLACED more than 4,000", "DISPLACED About 900"),
                Told.by("The river rose and more than 4,000 people had to leave their homes in Lerma."
                                + "\nAbout 900 people have crossed from Peru into Chile since the flood.")
                        .situation()
                        .claims(Fact.Casualties.class)
                        .stream()
                        .map(c -> c.fact().harm() + " " + c.fact().quantity().text())
                        .toList());
    }
}
