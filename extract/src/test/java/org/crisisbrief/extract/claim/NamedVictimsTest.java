package org.crisisbrief.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** Figures of people carry the names and ages of those they count. */
class NamedVictimsTest {

    @Test
    void namesThoseSetOffByCommas() {
        assertEquals(
                List.of("Two: Piet Vos 31, Ana Lund 44"),
                names("Two guards, Piet Vos, 31, and Ana Lund, 44, were killed."));
        assertEquals(List.of("A: Mara Ilic 41"), names("A teacher, Mara Ilic, 41, was shot dead."));
    }

    @Test
    void namesThoseAmongThem() {
        assertEquals(
                List.of("seven: Adem Rusk 38"),
                names("The blast killed seven people, among them Adem Rusk, 38, a baker."));
    }

    @Test
    void namesThoseWhomTheNextSentenceNames() {
        assertEquals(
                List.of("Three: Eva Roth 20, Tim Hale 22"),
                names("Three students were wounded. They were named as Eva Roth, 20, and Tim Hale, 22."));
        assertEquals(
                List.of("Five: ", "two: Tomas Varga 52"),
                names("Five people were hurt and two died. Among the dead was Tomas Varga, 52."));
    }

    @Test
    void namesNobodyWhoSpeaks() {
        assertEquals(List.of("Six: "), names("Six people died, Dan Moro said."));
        assertEquals(List.of("two: "), names("A fire killed two guards, Dan Moro told reporters."));
    }

    private static List<String> names(String text) {
        return Told.by(text).situation().claims(Fact.Casualties.class).stream()
                .map(c -> c.fact().quantity().text() + ": "
                        + String.join(
                                ", ",
                                c.fact().names().stream()
                                        .map(v -> v.name()
                                                + v.age().map(a -> " " + a).orElse(""))
                                        .toList()))
                .toList();
    }
}
