package org.crisisbrief.extract.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.junit.jupiter.api.Test;

/** What is no difference between accounts, beside what is one. */
class ConflictPrecisionTest {

    @Test
    void takesWhatBeganWeeksLaterForAnotherBeginning() {
        assertEquals(
                List.of("conflict.onset [2023-05-02, 2023-05-04]"),
                differences("Protests erupted in Lima on 2 May 2023.", "Protests erupted in Lima on 4 May 2023."));
        assertEquals(
                List.of(),
                differences("Protests erupted in Lima on 2 May 2023.", "Protests erupted in Lima on 30 May 2023."));
    }

    @Test
    void takesWhatIsAnnouncedFirstAndSentLaterForACourseOfThings() {
        assertEquals(
                List.of(),
                differences(
                        "date 2023-05-02\nNorway will send 200 soldiers to Haiti.",
                        "date 2023-05-06\nNorway has sent 200 soldiers to Haiti."));
        assertEquals(
                List.of("conflict.deployment-status [sent, announced]"),
                differences(
                        "date 2023-05-06\nNorway has sent 200 soldiers to Haiti.",
                        "date 2023-05-06\nNorway will send 200 soldiers to Haiti."));
    }

    @Test
    void takesOneMoreForceForAnother() {
        assertEquals(
                List.of(),
                differences(
                        "date 2023-05-06\nNorway has sent 200 soldiers to Haiti.",
                        "date 2023-05-06\nNorway will send another 100 soldiers to Haiti."));
    }

    @Test
    void takesACountThatGrewOvernightForARevision() {
        assertEquals(
                List.of(),
                differences(
                        "date 2023-05-02\nFive people were killed in Lima.",
                        "date 2023-05-03\nTen people were killed in Lima."));
        assertEquals(
                List.of("conflict.count [5, 10]"),
                differences(
                        "date 2023-05-03\nFive people were killed in Lima.",
                        "date 2023-05-03\nTen people were killed in Lima."));
    }

    @Test
    void comparesNoneOfTheNumbersThatOneDocumentGivesSideBySide() {
        assertEquals(
                List.of(),
                differences(
                        "date 2023-05-03\nFive people were killed in Lima. Another eight people were killed in Lima.",
                        "date 2023-05-03\nFive people were killed in Lima.",
                        "date 2023-05-03\nEight people were killed in Lima. Later 20 people were killed in Lima."));
    }

    @Test
    void takesAGovernmentThatFellWeeksLaterForOneThatActedBefore() {
        assertEquals(
                List.of(),
                differences(
                        "date 2023-05-03\nThe government imposed a curfew.",
                        "date 2023-05-23\nThe government resigned."));
    }

    private static List<String> differences(String... texts) {
        return Told.by(texts).differences();
    }
}
