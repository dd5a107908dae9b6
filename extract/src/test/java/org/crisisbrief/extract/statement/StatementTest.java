package org.crisisbrief.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.Told;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Stance;
import org.crisisbrief.model.fact.Fact.Statement.Mode;
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
                "He said the dam would hold. | He: the dam would hold",
                "Residents fear that the dam will burst. | Residents: the dam will burst",
                "The plan, the minister said, would cost lives. | the minister: The plan ... would cost lives",
                "Officials said the flood, which began in the hills, had killed 12 people. | Officials: the flood, which began in the hills, had killed 12 people",
                "\"We heard shots,\" he said. \"Then we ran.\" | he: We heard shots, ... Then we ran.",
                "John Smith, who runs the camp, said water was short. | John Smith: water was short",
                "The general said: \"The town is ours.\" | The general: The town is ours.",
                "The flood is believed to have killed 20 people. | ?: The flood ... to have killed 20 people",
                "The report says the ministry plans to close the camp. | The report: the ministry plans to close the camp",
                "A survey by Oxfam found that many families had no food. | A survey by Oxfam: many families had no food",
                "The governor, Ana Diaz, said that police had told residents to leave. | Ana Diaz: police had told residents to leave",
                "LIMA, Peru, May 3 (Coastal News) - At least 12 people were killed in the blast, the mayor said. | the mayor: At least 12 people were killed in the blast",
                "Two miners were missing, the governor, Ana Diaz, told Coastal Radio. | Ana Diaz via Coastal Radio: Two miners were missing",
                "The road was open, Ana Diaz was quoted as saying by Reuters. | Ana Diaz via Reuters: The road was open",
                "The ministry had put the toll at 41. | The ministry: the toll at 41",
                "The European Union expressed its condolences and released one million euros. | European Union: its condolences",
                "\"We stay,\" the mayor's envoy, Archbishop John Smith, said. | John Smith: We stay,",
                "Last week's rain had loosened the slopes, geologists believe. | geologists: Last week's rain had loosened the slopes",
                "The mayor warned residents that the dam would burst. | The mayor: the dam would burst",
                "The mayor noted evidence that the dam had burst. | The mayor: evidence that the dam had burst",
                "Some 900 people have been evacuated from the Lerma valley, among them 20 patients, said the town's mayor, Ana Rios. | Ana Rios: Some 900 people have been evacuated from the Lerma valley, among them 20 patients",
                "Trains run again, a day after Vice-President Ana Diaz said she would stay at home. | Ana Diaz: she would stay at home",
                "The bridge reopened, hours after engineers warned that it could fall. | engineers: it could fall",
                "Ana Diaz told the newspaper Vjesnik that the road was open. | Ana Diaz via Vjesnik: the road was open",
                "Ana Diaz told the crowd the road was open. | Ana Diaz: the road was open",
                "Ana Diaz said the road was open, according to AFP. | Ana Diaz via AFP: the road was open",
                "''We stay,'' the mayor said. | the mayor: We stay,",
                "The mayor said that Gen. Lee and Dr. Roy had met. | The mayor: Gen. Lee and Dr. Roy had met",
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
                "The report on the flood was late.",
                "The claims of the army were false.",
                "The rebels attacked the village on Monday.",
            })
    void findsNoStatementWhereNobodySpeaks(String sentence) {
        assertEquals(List.of(), Told.by(sentence).statements());
    }

    @Test
    void partsTwoSpeakersOfOneSentence() {
        assertEquals(
                List.of("The mayor: the bridge was safe", "the engineers: it could fall"),
                Told.by("The mayor said the bridge was safe, but the engineers warned that it could fall.")
                        .statements());
    }

    @Test
    void takesAPronounForThePersonWhoSpokeLast() {
        assertEquals(
                List.of("Maria Lopez: the school was closed", "Maria Lopez: the road was open"),
                Told.by("Maria Lopez said the school was closed. She said the road was open.")
                        .statements());
    }

    @ParameterizedTest
    @CsvSource({
        "The mayor said the road was open., SAID",
        "The mayor asked the army to leave., ASKED",
        "The mayor believes the road is open., THOUGHT",
        "The mayor vowed to open the road., INTENDED",
        "The mayor defended the closure of the road., JUDGED",
        "The inquiry showed that the road was open., SHOWN",
        "The mayor did not say when the road would open., UNSAID",
    })
    void tellsHowTheSpeakerStandsToTheWords(String sentence, Mode mode) {
        assertEquals(
                List.of(mode),
                Told.by(sentence).situation().claims(Fact.Statement.class).stream()
                        .map(c -> c.fact().mode())
                        .toList());
    }

    @Test
    void endsASubordinateClauseWhereTheMainOneBegins() {
        assertEquals(
                List.of("the mayor: the road was open", "residents: it was closed"),
                Told.by("While the mayor said the road was open, residents insisted that it was closed.")
                        .statements());
    }

    @Test
    void givesWhatAnOfficialSaysToTheOfficialAndNotToADetail() {
        assertEquals(
                List.of("An official: to give his name", "An official: the road was closed"),
                Told.by("An official who refused to give his name said the road was closed.")
                        .statements());
    }

    @ParameterizedTest
    @CsvSource({
        "Kenya asked Uganda to find a peaceful solution., CALLS_FOR_RESTRAINT",
        "Kenya called on Uganda to stop the shooting., CALLS_FOR_RESTRAINT",
        "Kenya asked Uganda to send doctors., REQUESTS",
    })
    void tellsACallForRestraintFromARequest(String sentence, Stance stance) {
        assertEquals(
                List.of(Optional.of(stance)),
                Told.by(sentence).situation().claims(Fact.Statement.class).stream()
                        .map(c -> c.fact().stance())
                        .toList());
    }

    @Test
    void takesNoQuestionForARequest() {
        assertEquals(
                List.of(Optional.empty()),
                Told.by("Reporters asked whether the talks had failed.")
                        .situation()
                        .claims(Fact.Statement.class)
                        .stream()
                        .map(c -> c.fact().stance())
                        .toList());
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

    @Test
    void keepsWhoseABodyIs() {
        assertEquals(
                List.of("Nepal's defence ministry: the road was open", "The army of Peru: it was not"),
                Told.by("Nepal's defence ministry said that the road was open. The army of Peru said that it was not.")
                        .statements());
    }
}
