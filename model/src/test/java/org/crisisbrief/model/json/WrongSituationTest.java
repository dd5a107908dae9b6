package org.crisisbrief.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.crisisbrief.model.json.SituationJson.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not a situation is refused, with its line, its path and what may have been meant. */
class WrongSituationTest {

    /** Each a change to the example, and what the message about it ends with or holds. */
    static Stream<Arguments> wrongForms() {
        return Stream.of(
                arguments(
                        "\"schema\": \"crisisbrief/1\"",
                        "\"schema\": \"crisisbrief/2\"",
                        "2:13 $.schema: \"crisisbrief/1\" is expected"),
                arguments(
                        "\"title\": \"Unrest",
                        "\"titel\": \"Unrest",
                        "4:12 $.titel: the key \"titel\" is not known here; the nearest is \"title\""),
                arguments("  \"title\": \"Unrest in Kazakhstan\",\n", "", "1:1 $: the key \"title\" is missing"),
                arguments(
                        "\"marking\": \"TLP:CLEAR\"",
                        "\"marking\": \"TLP:WHITE\"",
                        "$.marking: \"TLP:WHITE\" is not known here; the nearest is \"TLP:"),
                arguments(
                        "\"asOf\": \"2022-01-09\"",
                        "\"asOf\": \"9 January\"",
                        "7:11 $.asOf: \"9 January\" is not a day, such as \"2022-01-09\""),
                arguments(
                        "\"asOf\": \"2022-01-09\"",
                        "\"asOf\": null",
                        "$.asOf: a string is expected, not null; leave the key out"),
                arguments(
                        "\"country\": \"KAZ\",\n  \"sources\"",
                        "\"country\": \"Kazakhstan\",\n  \"sources\"",
                        "$.country: \"Kazakhstan\" is not an ISO 3166-1 alpha-3 code"),
                arguments(
                        "\"publishedBasis\": \"unknown\"",
                        "\"publishedBasis\": \"stated\"",
                        "$.sources[1]: source B: a date and its basis go together"),
                arguments("\"id\": \"B\"", "\"id\": \"\"", "$.sources[1].id: a source has an id"),
                arguments(
                        "[[0, 60]]", "[[0, 60, 70]]", "$.sources[1].paragraphs[0]: a paragraph is a start and an end"),
                arguments(
                        "\"start\": 3, \"end\": 4",
                        "\"start\": -3, \"end\": 4",
                        "$.sources[0].damage[0]: not a span: [-3, 4)"),
                arguments(
                        "\"start\": 3, \"end\": 4",
                        "\"start\": 3.5, \"end\": 4",
                        "$.sources[0].damage[0].start: a whole number is expected, not 3.5"),
                arguments(
                        "\"start\": 3, \"end\": 4",
                        "\"start\": 3, \"end\": 4000000000",
                        "$.sources[0].damage[0].end: the number is too large: 4000000000"),
                arguments(
                        "\"type\": \"DATE\"",
                        "\"type\": \"date\"",
                        "$.times[0].type: \"date\" is not known here; the nearest is \"DATE\""),
                arguments("\"name\": \"Almaty\"", "\"name\": \" \"", "$.entities[0]: entity e1 has no name"),
                arguments("\"lat\": 43.25", "\"lat\": 143.25", "$.entities[0]: not on the earth: 143.25, 77.0"),
                arguments("      \"lat\": 43.25,\n", "", "$.entities[0]: the key \"lat\" is missing"),
                arguments(
                        "\"in\": \"title\"",
                        "\"in\": \"text\"",
                        "$.entities[0].mentions[0].in: only \"title\" is known here, not \"text\""),
                arguments(
                        "\"direct\": true",
                        "\"direct\": \"yes\"",
                        "$.statements[0].direct: true or false is expected, not a string"),
                arguments(
                        "\"carriers\": [\"EFE\"],\n      \"stance\"",
                        "\"carriers\": \"EFE\",\n      \"stance\"",
                        "$.statements[0].carriers: a list is expected, not a string"),
                arguments(
                        "\"text\": \"the police\"",
                        "\"text\": \"\"",
                        "$.statements[0].speaker: a speaker has words that stand for it"),
                arguments(
                        "\"attribution\": {\"kind\": \"unclear\"}",
                        "\"attribution\": {\"kind\": \"speaker\"}",
                        "$.statements[1]: the key \"speaker\" is missing"),
                arguments(
                        "\"harm\": \"killed\"",
                        "\"harm\": \"kiled\"",
                        "$.casualties[0].harm: \"kiled\" is not known here; the nearest is \"killed\" (there are killed, injured"),
                arguments(
                        "\"type\": \"riot\"",
                        "\"type\": \"Riots\"",
                        "$.events[0].type: \"Riots\" is not known here; the nearest is \"riot\""),
                arguments(
                        "\"kind\": \"document\", \"carriers\": [\"EFE\"]",
                        "\"kind\": \"speaker\", \"carriers\": [\"EFE\"]",
                        "$.casualties[0].attribution: the key \"speaker\" is missing"),
                arguments(
                        "\"kind\": \"speaker\"",
                        "\"kind\": \"document\"",
                        "$.measures[0].attribution.speaker: there is a speaker, so the kind is \"speaker\""),
                arguments(
                        "\"slots\": {\n        \"cue\"",
                        "\"slots\": {\n        \"cuee\"",
                        "$.casualties[0].slots.cuee: the key \"cuee\" is not known here; the nearest is \"cue\""),
                arguments(
                        "\"toll\": {\n        \"killed\"",
                        "\"toll\": {\n        \"dead\"",
                        "$.events[0].toll.dead: the key \"dead\" is not known here"),
                arguments(
                        "\"salience\": 0.83,\n      \"attributions\"",
                        "\"salience\": 1.5,\n      \"attributions\"",
                        "$.events[0]: salience is 0 to 1: 1.5"),
                arguments(
                        "\"start\": null, \"end\": null, \"precision\": \"unresolved\"",
                        "\"start\": null, \"end\": \"2022-01-05\", \"precision\": \"unresolved\"",
                        "$.casualties[0].date: an unresolved date has no day"),
                arguments(
                        "\"refs\": [\n            {\"source\": \"B\", \"start\": 27, \"end\": 34}\n          ]",
                        "\"refs\": []",
                        "$.conflicts[0].values[1]: a differing value was read somewhere"),
                arguments(
                        "\"message\": \"The file carries no date.\"",
                        "\"message\": \"\"",
                        "$.diagnostics[0]: a diagnostic says something"));
    }

    /** Each a change to the example that only makes no sense: a schema cannot tell. */
    static Stream<Arguments> wrongSenses() {
        return Stream.of(
                arguments("\"id\": \"B\"", "\"id\": \"A\"", "$.sources: two sources have the id \"A\""),
                arguments("\"id\": \"s2\"", "\"id\": \"s1\"", "$.statements[1]: two claims have the id \"s1\""),
                arguments("\"latestEvent\": \"2022-01-06\"", "\"latestEvent\": \"2022-02-30\"", "8:18 $.latestEvent: "),
                arguments(
                        "[[0, 60]]",
                        "[[0, 61]]",
                        "$.sources[1].paragraphs: paragraph out of order or outside of the text"),
                arguments(
                        "{\"source\": \"B\", \"start\": 27, \"end\": 34}",
                        "{\"source\": \"C\", \"start\": 27, \"end\": 34}",
                        "refs[0].source: there is no source \"C\"; the nearest is"),
                arguments(
                        "{\"source\": \"B\", \"start\": 27, \"end\": 34}",
                        "{\"source\": \"B\", \"start\": 27, \"end\": 61}",
                        "refs[0]: the passage ends at 61, past the end of the text of source B, 60"),
                arguments(
                        "\"start\": 11, \"end\": 17, \"in\"",
                        "\"start\": 11, \"end\": 18, \"in\"",
                        "$.entities[0].mentions[0]: the passage ends at 18, past the end of the title of source A, 17"),
                arguments(
                        "\"start\": 3, \"end\": 4",
                        "\"start\": 4, \"end\": 3",
                        "$.sources[0].damage[0]: not a span: [4, 3)"),
                arguments(
                        "\"min\": 10, \"max\": 10",
                        "\"min\": 10, \"max\": 9",
                        "$.casualties[0].quantity: a quantity's bounds cross"),
                arguments(
                        "\"end\": \"2022-01-06\", \"precision\": \"stated\"",
                        "\"end\": \"2022-01-04\", \"precision\": \"stated\"",
                        "$.measures[0].date: a date ends before it starts"),
                arguments(
                        "\"participants\": [",
                        "\"participants\": [{\"role\": \"victim\", \"class\": \"civilian\", \"text\": \"x\"}, ",
                        "$.events[0].participants[1]: it has a place, but one before it has none"));
    }

    private static String messageAbout(String json) {
        return assertThrows(FormatException.class, () -> SituationJson.read(new StringReader(json)))
                .getMessage();
    }

    private static String changed(String from, String to) throws IOException {
        String example = SituationJsonTest.example();
        int at = example.indexOf(from);
        assertTrue(at >= 0, () -> "not in the example: " + from);
        return example.substring(0, at) + to + example.substring(at + from.length());
    }

    @ParameterizedTest
    @MethodSource("wrongForms")
    void aWrongFormIsRefusedByReaderAndSchema(String from, String to, String message) throws IOException {
        String wrong = changed(from, to);
        String said = messageAbout(wrong);
        assertTrue(said.contains(message), said);
        assertTrue(said.matches("(?s)\\d+:\\d+ \\$.*"), said);
        assertFalse(SituationSchemaTest.faults(wrong).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("wrongSenses")
    void whatMakesNoSenseIsRefused(String from, String to, String message) throws IOException {
        String said = messageAbout(changed(from, to));
        assertTrue(said.contains(message), said);
    }

    @Test
    void aBrokenTextIsRefusedWithItsPlace() throws IOException {
        assertEquals("1:1 $: the text is empty; a situation is expected", messageAbout(" \n"));
        assertTrue(messageAbout("{\n  \"id\": \"a\",,\n}").startsWith("2:13: not well-formed JSON: "));
        assertTrue(messageAbout("{\"id\": \"a").contains("not well-formed JSON"));
        assertTrue(messageAbout("[1]").startsWith("1:1 $: an object is expected, not a list"));
        assertTrue(messageAbout(SituationJsonTest.example() + "{}")
                .endsWith("$: one situation is expected; more follows it"));
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() throws IOException {
        String said = messageAbout(changed("\"id\": \"kazakhstan\"", "\"id\": \"kazakhstan\", \"id\": \"x\""));
        assertTrue(said.contains("Duplicate") && said.startsWith("3:"), said);
    }

    @Test
    void aNestingWithoutEndIsRefused() {
        String said = messageAbout("{\"x-deep\": " + "[".repeat(100_000));
        assertTrue(said.contains("depth"), said);
    }

    @Test
    void aNumberWithoutEndIsRefused() throws IOException {
        messageAbout(changed("\"lat\": 43.25", "\"lat\": 1e999"));
        messageAbout(changed("\"min\": 10", "\"min\": 1e999999999"));
        messageAbout(changed("\"min\": 10", "\"min\": " + "9".repeat(100_000)));
    }

    @Test
    void aReaderThatFailsIsNotTheTextsFault() {
        assertThrows(
                UncheckedIOException.class,
                () -> SituationJson.read(new Reader() {
                    @Override
                    public int read(char[] into, int from, int count) throws IOException {
                        throw new IOException("the disk is gone");
                    }

                    @Override
                    public void close() {}
                }));
    }
}
