package org.crisisbrief.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** Figures of people and the happenings that they belong to know each other. */
class CasualtyEventsTest {

    @Test
    void aFigureBelongsToTheHappeningOfItsSentence() {
        Told told = Told.by("Clashes broke out in Goma on 3 May 2019. A quake killed 12 people in Bukavu.");
        Claim<Fact.Casualties> figure =
                told.situation().claims(Fact.Casualties.class).get(0);
        Claim<Fact.Event> quake = told.situation().claims(Fact.Event.class).stream()
                .filter(e -> e.fact().text().contains("quake"))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(quake.id()), figure.fact().event());
        assertEquals(List.of(figure.id()), quake.fact().casualties());
    }

    @Test
    void aFigureThatAnotherReplacedIsNoLongerOne() {
        assertEquals(
                List.of("54", "120"), numbers("The toll stands at 54 dead and 120 hurt, up from 38 dead on Monday."));
        assertEquals(
                List.of("17"), numbers("Seventeen people were killed, compared with nine dead in an earlier count."));
    }

    private static List<String> numbers(String text) {
        return Told.by(text).situation().claims(Fact.Casualties.class).stream()
                .map(c -> Long.toString(c.fact().quantity().min().orElse(0)))
                .toList();
    }

    @Test
    void aFigureOfAnotherParagraphBelongsToNone() {
        Told told = Told.by("Clashes broke out in Goma on 3 May 2019.\nTwelve people are missing.");
        assertEquals(
                Optional.empty(),
                told.situation().claims(Fact.Casualties.class).get(0).fact().event());
    }
}
