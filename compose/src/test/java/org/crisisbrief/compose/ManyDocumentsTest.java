package org.crisisbrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.crisisbrief.compose.check.Rules;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.Source;
import org.junit.jupiter.api.Test;

/** A case with more claims than a reader can be told of one after the other. */
class ManyDocumentsTest {

    private static final int DOCUMENTS = 9;
    private static final int ASIDES = 40;

    private final Situation situation = situation();
    private final Document briefing = Composer.shipped()
            .manuscript(situation, new Composition("briefing", Locale.ENGLISH, Tlp.CLEAR))
            .without(0, false);

    @Test
    void tellsWhatTheDocumentsAreAboutAndCountsTheRest() {
        String body = body();
        assertTrue(body.contains("the flood in the valley of Arda reached the lower town"), body);
        assertFalse(body.contains("aside 17 of document C"), body);
        assertTrue(body.contains("further, in Annex 3."), body);
    }

    @Test
    void hidesNoHarmBehindTheManyFiguresOfAnother() {
        assertTrue(body().contains("one was hurt"), body());
    }

    @Test
    void keepsTheRules() {
        assertEquals(List.of(), Rules.check(briefing, situation));
    }

    /** What stands before the annexes. */
    private String body() {
        String text = PlainText.of(briefing);
        return text.substring(0, text.lastIndexOf("Annex 1. Sources"));
    }

    private static Situation situation() {
        CaseBuilder builder = new CaseBuilder();
        for (int i = 0; i < DOCUMENTS; i++) {
            StringBuilder text = new StringBuilder();
            String id = Character.toString((char) ('A' + i));
            for (int j = 0; j < ASIDES; j++) {
                text.append("The mayor said that aside ")
                        .append(j)
                        .append(" of document ")
                        .append(id)
                        .append(" was heard.\n");
            }
            text.append("The mayor said that the flood in the valley of Arda reached the lower town on day ")
                    .append(i)
                    .append(".\n");
            text.append("The mayor said that ").append(10 + i).append(" people were killed.\n");
            text.append("The mayor said that ").append(30 + i).append(" people were killed.\n");
            text.append(i == 1 ? "The mayor said that one was hurt.\n" : "");
            builder.source(id, id + ".txt", text.toString(), "2023-05-0" + (i + 1), Source.Basis.STATED, "");
        }
        Attribution mayor = CaseBuilder.by("The mayor", "");
        for (int i = 0; i < DOCUMENTS; i++) {
            String id = Character.toString((char) ('A' + i));
            for (int j = 0; j < ASIDES; j++) {
                builder.statement(mayor, false, id, "aside " + j + " of document " + id + " was heard");
            }
            builder.casualties(Harm.KILLED, "people", (10 + i) + "", mayor, id, (10 + i) + " people were killed");
            builder.casualties(Harm.KILLED, "people", (30 + i) + "", mayor, id, (30 + i) + " people were killed");
            builder.statement(mayor, false, id, "the flood in the valley of Arda reached the lower town on day " + i);
        }
        builder.casualties(Harm.INJURED, "", "one", mayor, "B", "one was hurt");
        return builder.situation("Floods", "BGR", "2023-05-09", "2023-05-09");
    }
}
