package org.crisisbrief.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson.FormatException;
import org.crisisbrief.model.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The written form of situations. */
class SituationJsonTest {

    static LongStream seeds() {
        return RandomSituations.seeds();
    }

    static String example() throws IOException {
        try (InputStream in = SituationJsonTest.class.getResourceAsStream("example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Situation read(String json) throws FormatException {
        return SituationJson.read(new StringReader(json));
    }

    @Test
    void theSituationsOfTheseTestsHaveEveryVariantThatTheModelAllows() {
        Set<String> missing = Parts.possible(Situation.class);
        Set<String> seen = new TreeSet<>();
        RandomSituations.all().forEach(s -> Parts.seen(s, "", seen));
        missing.removeAll(seen);
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyKindOfFactHasItsPlaceInTheOrder() {
        assertEquals(
                new TreeSet<>(Stream.of(Fact.class.getPermittedSubclasses())
                        .map(Class::getName)
                        .toList()),
                new TreeSet<>(Fact.KINDS.stream().map(Class::getName).toList()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasWrittenReadsAsTheSame(long seed) throws FormatException {
        Situation situation = RandomSituations.of(seed);
        String written = SituationJson.write(situation, true);
        assertEquals(situation, read(written));
        assertEquals(written, SituationJson.write(read(written), true));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLineReadsAsTheSame(long seed) throws FormatException {
        Situation situation = RandomSituations.of(seed);
        String line = SituationJson.writeLine(situation, true);
        assertFalse(line.contains("\n") || line.contains("\r"));
        assertEquals(situation, read(line));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutTextsAllElseReadsAsTheSame(long seed) throws FormatException {
        Situation situation = RandomSituations.of(seed);
        Situation read = read(SituationJson.writeLine(situation, false));
        assertTrue(read.sources().stream().map(Source::text).allMatch(Optional::isEmpty));
        assertEquals(situation.claims(), read.claims());
        assertEquals(situation.entities(), read.entities());
        assertEquals(SituationJson.write(situation, false), SituationJson.write(read, true));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void writtenTextSurvivesTheEncodingOfCharacters(long seed) {
        Situation situation = RandomSituations.of(seed);
        String written = SituationJson.write(situation, true);
        assertEquals(written, new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void theExampleIsWrittenAsItStands() throws IOException, FormatException {
        assertEquals(example(), SituationJson.write(read(example()), true));
    }

    @Test
    void claimsComeBackInTheirOrder() throws IOException, FormatException {
        assertEquals(
                List.of("s1", "c1", "v1", "m1", "k1", "s2", "d1", "p1"),
                read(example()).claims().stream().map(c -> c.id()).toList());
    }

    @Test
    void keysThatAreAnybodysArePassedOver() throws IOException, FormatException {
        String noted = example()
                .replace(
                        "\"country\": \"KAZ\",\n  \"sources\"",
                        "\"country\": \"KAZ\", \"x-note\": {\"a\": [1]},\n  \"sources\"")
                .replace("\"harm\": ", "\"x-seen\": null, \"harm\": ");
        assertTrue(noted.contains("x-note") && noted.contains("x-seen"));
        assertEquals(read(example()), read(noted));
    }

    @Test
    void aSituationMayHoldItsSourcesAlone() throws FormatException {
        Situation read =
                read("{\"schema\": \"crisisbrief/1\", \"id\": \"x\", \"title\": \"\", \"marking\": \"TLP:CLEAR\"}");
        assertEquals(List.of(), read.claims());
        assertEquals(List.of(), read.sources());
    }

    @Test
    void aStatementWithoutItsWordsHasThoseOfItsPassage() throws IOException, FormatException {
        String bare = example().replaceAll("(?m)^ *\"text\": \"(We hold [.]|the airport).*\\n", "");
        List<String> words = read(bare).claims(Fact.Statement.class).stream()
                .map(c -> c.fact().content())
                .toList();
        assertEquals(List.of("We hold ... the airport", "the airport is open"), words);
    }

    @Test
    void numbersArePlain() {
        Stream<String> lines = RandomSituations.all().map(s -> SituationJson.writeLine(s, false));
        assertTrue(lines.noneMatch(line -> line.matches("(?s).*\"(salience|lat|lon|min|max)\":-?[0-9.]*[eE].*")));
    }
}
