package org.crisisbrief.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** Whom and what violence is read to have been done to, and with what. */
class UndergoersTest {

    @Test
    void theObjectOfAVerbOfViolence() {
        assertEquals(List.of("victim student killed"), parts("Two gunmen assassinated a student on 3 May 2019."));
    }

    @Test
    void theSubjectOfAPassive() {
        assertEquals(List.of("victim journalist abducted"), parts("A journalist was kidnapped on Monday."));
    }

    @Test
    void whatAnAttackIsOn() {
        assertEquals(
                List.of("target bridge", "instrument rockets"),
                parts("An attack on the bridge with rockets was reported on 3 May 2019."));
    }

    @Test
    void whatABombGoesOffNextTo() {
        assertEquals(
                List.of("target embassy", "instrument bomb"),
                parts("A bomb exploded in front of the embassy on 3 May 2019."));
    }

    @Test
    void nobodyWhereAPrepositionOfAnotherKindStands() {
        assertEquals(List.of(), parts("An attack during the visit of farmers was reported on 3 May 2019."));
    }

    private static List<String> parts(String text) {
        return Told.by(text).situation().claims(Fact.Event.class).stream()
                .flatMap(c -> c.fact().participants().stream())
                .filter(p -> p.role() != Fact.Role.PERPETRATOR)
                .map(p -> (p.role() + " " + p.text() + " "
                                + p.effect().map(Enum::name).orElse(""))
                        .toLowerCase(Locale.ROOT)
                        .strip())
                .toList();
    }
}
