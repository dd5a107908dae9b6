package org.crisisbrief.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.junit.jupiter.api.Test;

/** In which town a shooting was, where a report names it in passing or names others too. */
class SceneTest {

    @Test
    void readsATownThatNoTableKnowsFromItsDateline() {
        assertEquals(
                List.of("Tarnbrook, Ohio"),
                Told.by("TARNBROOK, Ohio (Agency) - A man was shot dead on 2 May 2023.\nNobody was arrested.")
                        .towns());
    }

    @Test
    void readsTheTownFromItsPolice() {
        assertEquals(
                List.of("Tarnbrook"),
                Told.by(
                                "A man was shot dead at home on 2 May 2023.\nA neighbor called the Tarnbrook Police Department.")
                        .towns());
    }

    @Test
    void readsTheTownFromTheTitle() {
        assertEquals(
                List.of("Toledo, Ohio"),
                Told.titled("Man shot dead in Toledo, Ohio", "A man was shot dead at home on 2 May 2023.")
                        .towns());
    }

    @Test
    void readsNoTownFromAPublisherInTheTitle() {
        assertEquals(
                List.of(),
                Told.titled("Man shot dead at home - Toledo News 5", "A man was shot dead at home on 2 May 2023.")
                        .towns());
    }

    @Test
    void takesThePartOfATownForThePartOfATown() {
        assertEquals(
                List.of("Toledo, Ohio"),
                Told.by("A man was shot dead in Elmridge on 2 May 2023.\nThe Elmridge neighborhood is quiet.\n"
                                + "In Toledo, Ohio, such killings are rare, Toledo police said.")
                        .towns());
    }

    @Test
    void doesNotTakeTheTownOfTheHospitalForTheScene() {
        assertEquals(
                List.of("Tarnbrook, Ohio"),
                Told.by("TARNBROOK, Ohio (Agency) - A man was shot on 2 May 2023.\n"
                                + "He died in a hospital in Toledo.")
                        .towns());
    }

    @Test
    void findsTheNamesakeInTheStateThatTheTextNames() {
        assertEquals(
                List.of("Springfield, Ohio"),
                Told.by("A man was shot dead in Springfield on 2 May 2023.\nDayton, Ohio, sent detectives.")
                        .towns());
    }

    @Test
    void takesTheTollOfATitleThatSaysAll() {
        assertEquals(
                List.of("KILLED 2, INJURED 3"),
                Told.titled(
                                "2 killed, 3 wounded in Toledo shooting",
                                "A man was shot dead in Toledo on 2 May 2023. Police found others.")
                        .tolls());
    }
}
