package org.crisisbrief.extract.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** What several documents make together. */
class MergeTest {

    @Test
    void mergesABareSurnameThatOnlyOnePersonBears() {
        assertEquals(
                List.of("Maria Keller"),
                Told.by("President Maria Keller left the capital.", "President Keller left on Monday.")
                        .persons());
    }

    @Test
    void keepsABareSurnameApartThatTwoPersonsBear() {
        assertEquals(
                List.of("Maria Keller", "Peter Keller", "Keller"),
                Told.by(
                                "General Maria Keller said the river rose.",
                                "General Peter Keller said the river rose.",
                                "General Keller said the river rose.")
                        .persons());
    }

    @Test
    void findsTwoTollsOfOnePlace() {
        assertEquals(
                List.of("conflict.count [10, 5]"),
                Told.by("Ten people were killed in Lima.", "Five people were killed in Lima.")
                        .differences());
    }

    @Test
    void takesTollsOfTwoPlacesForTwo() {
        assertEquals(
                List.of(),
                Told.by("Ten people were killed in Lima.", "Five people were killed in Cusco.")
                        .differences());
    }

    @Test
    void weighsMoreTheHappeningInWhichPeopleWereHurt() {
        assertEquals(
                List.of("ATTACK 1.0", "PEACEFUL_PROTEST 0.5"),
                Told.by("Two people were shot dead in Lima on 2 May 2023.\nProtesters marched in Cusco on 3 May 2023.")
                        .situation()
                        .claims(Fact.Event.class)
                        .stream()
                        .map(c -> c.fact().type() + " " + c.fact().salience())
                        .toList());
    }

    @Test
    void takesTheShootingsOfOneSuspectInAWeekForOne() {
        Told told = Told.by(
                "A man was shot dead on 2 May 2023. Luis Prado, 31, was charged with murder.",
                "Two men were shot in Lima on 3 May 2023. Luis Prado, 31, was charged with murder.");
        assertEquals(1, told.tolls().size());
    }

    @Test
    void takesTheShootingsOfOneSuspectInTwoTownsForTwo() {
        Told told = Told.by(
                "A man was shot dead in Quito on 2 May 2023. Luis Prado, 31, was charged with murder.",
                "Two men were shot in Lima on 3 May 2023. Luis Prado, 31, was charged with murder.");
        assertEquals(2, told.tolls().size());
    }

    @Test
    void takesTwoReportsOfOnePersonsDeathForOneThoughTheirDaysDiffer() {
        Told told = Told.by(
                "Carlos Vega, 23, was shot dead in Lima on 2 May 2023.",
                "Carlos Vega, 23, was shot dead in Lima on 28 May 2023.");
        assertEquals(1, told.tolls().size());
    }

    @Test
    void knowsAShootingAgainByTheNameOfTheDeadWhateverDayTheCourtSits() {
        String[] shooting = {
            "Carlos Luis Vega Jr., 23, was shot dead in Lima on 2 May 2023.",
            "date 2024-02-08 A jury in Lima found Luis Prado guilty on Thursday of the murder of Carlos Vega, 23."
        };
        assertEquals(List.of("KILLED 1"), Told.by(shooting).tolls());
        assertEquals(List.of("2023-05-02"), days(Told.by(shooting)));
        assertEquals(
                2,
                Told.by(shooting[0], shooting[1].replace("Carlos Vega", "Mario Vega"))
                        .tolls()
                        .size());
    }

    @Test
    void takesTheDeathsOfTwoPersonsInOneTownForTwo() {
        assertEquals(
                List.of("KILLED 1", "KILLED 1"),
                Told.by(
                                "Carlos Vega, 23, was shot dead in Lima on 2 May 2023.",
                                "Mario Rojas, 31, was shot dead in Lima on 2 May 2023.")
                        .tolls());
    }

    @Test
    void takesTheSameManyHurtOnOneNightForOneThoughOneOfTheWoundedDiedSince() {
        String first = "Two men were killed and five people were wounded in a shooting in Lima on 2 May 2023.";
        assertEquals(
                1,
                Told.by(
                                first,
                                "Three people were killed and four others were wounded in a shooting in Lima on 3 May 2023.")
                        .tolls()
                        .size());
        assertEquals(
                2,
                Told.by(
                                first,
                                "Three people were killed and four others were wounded in a shooting in Lima on 6 May 2023.")
                        .tolls()
                        .size());
        assertEquals(
                2,
                Told.by(
                                first,
                                "Three people were killed and four others were wounded in a shooting in Quito on 3 May 2023.")
                        .tolls()
                        .size());
        assertEquals(
                2,
                Told.by(first, "One man was killed in a shooting in Lima on 3 May 2023.")
                        .tolls()
                        .size());
    }

    @Test
    void joinsTwoTellingsThatAThirdLinks() {
        String dead = "Carlos Vega, 23, was shot dead on 2 May 2023.";
        String charged = "A man was shot dead on 3 May 2023. Luis Prado, 31, was charged with murder.";
        String both = dead + " Luis Prado, 31, was charged with murder.";
        assertEquals(2, Told.by(dead, charged).tolls().size());
        assertEquals(1, Told.by(dead, charged, both).tolls().size());
    }

    private static List<String> days(Told told) {
        return told.situation().claims(Fact.Event.class).stream()
                .filter(c -> !c.fact().toll().isEmpty())
                .flatMap(c -> c.fact().date().start().stream())
                .map(Object::toString)
                .toList();
    }

    @Test
    void findsTwoBeginnings() {
        assertEquals(
                List.of("conflict.onset [2023-05-02, 2023-05-03]"),
                Told.by("Protests erupted in Lima on 2 May 2023.", "Protests erupted in Lima on 3 May 2023.")
                        .differences());
    }

    @Test
    void takesOneDocumentsTwoBeginningsForTwoHappenings() {
        assertEquals(
                List.of(),
                Told.by("Protests erupted in Lima on 2 May 2023.\nProtests erupted in Cusco on 3 May 2023.")
                        .differences());
    }

    @Test
    void takesBeginningsInTwoPlacesForTwo() {
        assertEquals(
                List.of(),
                Told.by("Protests erupted in Lima on 2 May 2023.", "Protests erupted in Cusco on 3 May 2023.")
                        .differences());
    }

    @Test
    void tellsOfASecurityOperationButNotOfSomebodysLabel() {
        assertEquals(
                List.of("SECURITY_OPERATION"),
                Told.by("Police launched a security operation of the state authorities.")
                        .events());
        assertEquals(
                List.of(),
                Told.by("Police joined in the \"security operation\" of the state authorities.")
                        .events());
    }

    @Test
    void doesNotTakeASpreadingFireForAProtest() {
        assertEquals(
                List.of(),
                Told.by("The disease has spread to the city of Lima.").events().stream()
                        .filter("PEACEFUL_PROTEST"::equals)
                        .toList());
    }

    @Test
    void findsTwoNamesForOneForce() {
        assertEquals(
                List.of("conflict.force [peacekeeping, occupation]"),
                Told.by(
                                "Norway sent peacekeeping troops to Haiti on 3 May 2023.",
                                "Norway sent occupation forces to Haiti on 3 May 2023.")
                        .differences());
        assertEquals(
                List.of(),
                Told.by(
                                "Norway sent peacekeeping troops to Haiti on 3 May 2023.",
                                "Norway sent a peacekeeping force to Haiti on 3 May 2023.")
                        .differences());
    }

    @Test
    void findsAGovernmentThatActsAndHasResigned() {
        assertEquals(
                List.of("conflict.sequence [curfew, resignation]"),
                Told.by("The government imposed a curfew.", "The government resigned.")
                        .differences());
        assertEquals(
                List.of(),
                Told.by("The government imposed a curfew. The government resigned.")
                        .differences());
    }

    @Test
    void knowsOfWhatLastsThatItHadHappenedByTheDocumentsDay() {
        assertEquals(
                List.of("2023-05-04 ORDER"),
                Told.by("date 2023-05-04 The government resigned.").timeline());
    }
}
