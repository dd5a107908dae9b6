package org.crisisbrief.extract.violence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** Who is read to have done violence, to whom and what, and with what. */
class DeedsTest {

    @Test
    void aDeathIsNoAttackUnlessSomethingTellsOfViolence() {
        assertEquals(
                List.of(),
                Told.by("Twelve people were killed in Lerma on 3 May 2023.").events());
        assertEquals(
                List.of(),
                Told.by("The heat killed 30 people in Lerma on 3 May 2023.").events());
        assertEquals(
                List.of("ATTACK"),
                Told.by("Twelve people were murdered in Lerma on 3 May 2023.").events());
        assertEquals(
                List.of("ATTACK"),
                Told.by("Rebels killed twelve people in Lerma on 3 May 2023.").events());
    }

    @Test
    void theObjectOfAVerbOfViolence() {
        assertEquals(
                List.of("perpetrator gunmen", "victim student killed"),
                parts("Two gunmen assassinated a student on 3 May 2019."));
    }

    @Test
    void theSubjectOfAPassive() {
        assertEquals(List.of("victim journalist abducted"), parts("A journalist was kidnapped on Monday."));
    }

    @Test
    void whatAnAttackIsOn() {
        assertEquals(
                List.of("instrument rockets", "target bridge"),
                parts("An attack on the bridge with rockets was reported on 3 May 2019."));
    }

    @Test
    void whatABombGoesOffNextTo() {
        assertEquals(
                List.of("instrument bomb", "target embassy"),
                parts("A bomb exploded in front of the embassy on 3 May 2019."));
    }

    @Test
    void nobodyWhereAPrepositionOfAnotherKindStands() {
        assertEquals(List.of(), parts("An attack during the visit of farmers was reported on 3 May 2019."));
    }

    @Test
    void whoDidItBehindBy() {
        assertEquals(
                List.of(
                        "perpetrator members of the river brigade",
                        "perpetrator river brigade",
                        "victim teacher killed"),
                parts("A teacher was murdered on 3 May 2019 near Nairobi by two members of the River Brigade."));
    }

    @Test
    void whoDidItBeforeAVerbThatIsJoinedWithAnother() {
        assertEquals(
                List.of("perpetrator rebels", "target depot", "victim guards killed"),
                parts("On 3 May 2019 rebels attacked the depot and killed two guards."));
    }

    @Test
    void whomViolenceLeftDead() {
        assertEquals(
                List.of("instrument bomb", "target market", "victim woman killed"),
                parts("A bomb exploded in the market on 3 May 2019, killing a woman."));
    }

    @Test
    void aKillingToldAlone() {
        assertEquals(
                List.of("perpetrator unknown men", "victim farmer killed"),
                parts("A farmer was killed by unknown men on 3 May 2019."));
    }

    private static List<String> parts(String text) {
        return Told.by(text).situation().claims(Fact.Event.class).stream()
                .flatMap(c -> c.fact().participants().stream())
                .map(p -> (p.role() + " " + p.text() + " "
                                + p.effect().map(Enum::name).orElse(""))
                        .toLowerCase(Locale.ROOT)
                        .strip())
                .sorted()
                .toList();
    }
}
