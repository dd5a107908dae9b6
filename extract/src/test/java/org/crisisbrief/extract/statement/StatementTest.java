package org.crisisbrief.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.crisisbrief.extract.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who said what: one sentence, the whole reading. */
class StatementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The Red Cross said the road was closed. | Red Cross: the road was closed",
                "\"The road is closed,\" said the Red Cross. | Red Cross: The road is closed,",
                "\"The road is closed,\" the Red Cross said. | Red Cross: The road is closed,",
                "The road was closed, the Red Cross said. | Red Cross: The road was closed",
                "According to the Red Cross, the road was closed. | Red Cross: the road was closed",
                "The road was closed, according to the Red Cross. | Red Cross: The road was closed",
                "Three people died in the blast, said the mayor. | the mayor: Three people died in the blast",
                "The army spokesman, John Smith, said a bridge near Goma had fallen. | John Smith: a bridge near Goma had fallen",
                "Two ships sank, said an official at the port who asked not to be named. | an official: Two ships sank",
                "Ann Lee, the archbishop, said police in Goma had fled. | Ann Lee: police in Goma had fled",
                "The Red Cross, quoted by Reuters, said that the road was closed. | Red Cross via Reuters: the road was closed",
                "Reuters reported, citing the Red Cross, that the road was closed. | Red Cross via Reuters: the road was closed",
                "Reuters and AFP reported, citing the Red Cross, that the road was closed. | Red Cross via Reuters, AFP: the road was closed",
                "The United Nations called for a ceasefire. | United Nations: a ceasefire",
            })
    void readsSpeakerCarriersAndWords(String sentence, String reading) {
        assertEquals(List.of(reading), Told.by(sentence).statements());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The road to the airport was closed on Monday.",
                "The Red Cross was asked to leave the town.",
                "The mayor declared a state of emergency.",
            })
    void findsNoStatementWhereNobodySpeaks(String sentence) {
        assertEquals(List.of(), Told.by(sentence).statements());
    }

    @Test
    void doesNotTakeAQuotationOfTheSentenceBefore() {
        assertEquals(
                List.of("Red Cross: The road is closed.", "United Nations: help was on its way"),
                Told.by("The Red Cross said: \"The road is closed.\" The United Nations said help was on its way.")
                        .statements());
    }

    @Test
    void doesNotTakeAQuotationOfTheParagraphBefore() {
        assertEquals(
                List.of("Red Cross: The road is closed,", "United Nations: help was on its way"),
                Told.by("\"The road is closed,\" said the Red Cross.\nThe United Nations said help was on its way.")
                        .statements());
    }
}
