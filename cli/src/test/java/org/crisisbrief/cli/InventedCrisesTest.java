package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every template keeps the rules on crises of every kind, from documents to a checked briefing. */
@Tag("slow")
class InventedCrisesTest {

    @TempDir
    private Path folder;

    static Stream<Arguments> twoOfEachKind() {
        return InventedCrises.kinds().stream().flatMap(kind -> Stream.of(Arguments.of(kind, 1), Arguments.of(kind, 2)));
    }

    @ParameterizedTest
    @MethodSource("twoOfEachKind")
    void keepTheRules(String kind, int seed) {
        InventedCrises.write(kind, seed, folder);

        Run built = Run.of("build", folder, "--template", "briefing,sitrep,flash", "--format", "pdf,xml,json");

        assertEquals(Exit.DONE, built.exit(), built.err());
        assertTrue(built.out().contains("flash.pdf (1 page)"), built.out());
        assertTrue(built.out().contains("sitrep.pdf (2 pages)"), built.out());
        Path situation = folder.resolve("output/situation.json");
        for (String template : new String[] {"briefing", "sitrep", "flash"}) {
            Path document = folder.resolve("output/" + template + ".xml");
            Run checked = Run.of("check", document, "--situation", situation);
            assertEquals(Exit.DONE, checked.exit(), checked.out() + checked.err());
        }
    }
}
