package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisuseTest {

    @ParameterizedTest
    @CsvSource({
        "bild, There is no command \"bild\"; near it is build",
        "build a --forse, There is no option \"--forse\"; near it is --format or --force",
        "build a b, nothing is expected at \"b\"",
        "build, Missing required parameter: 'CASE'",
        "build a --as-of 1.2.2022, write it as 2022-01-09",
        "build a --paper A3, there are A4 and Letter",
        "build a --marking RAINBOW, there are TLP:CLEAR",
        "render a --format json, the JSON is what it reads"
    })
    void isOneLineThatSaysWhatIsMeant(String call, String said) {
        Run run = Run.of((Object[]) call.split(" "));

        assertEquals(Exit.USAGE, run.exit());
        assertTrue(run.err().contains(said), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void isJsonWhereMessagesAre() {
        Run run = Run.of("build", "a", "b", "--json");

        assertEquals(Exit.USAGE, run.exit());
        assertTrue(run.err().startsWith("{\"severity\":\"error\",\"message\":\"Too many arguments"), run.err());
    }

    @Test
    void printsNoControlCharactersOfTheCall() {
        Run run = Run.of("build", "a", "\u001b[2J");

        assertEquals(Exit.USAGE, run.exit());
        assertFalse(run.err().contains("\u001b"), run.err());
    }

    @Test
    void ofTheBareCommandIsAnsweredByItsHelp() {
        Run run = Run.of();

        assertEquals(Exit.USAGE, run.exit());
        assertTrue(run.err().contains("crisisbrief build cases/flood"), run.err());
    }
}
