package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"build", "extract", "render", "check", "explain", "templates", "themes", "completion"})
    void teachesByExample(String command) {
        Run run = Run.of(command, "--help");

        assertEquals(Exit.DONE, run.exit());
        assertTrue(run.out().contains("Example"), run.out());
        assertTrue(run.out().contains("  crisisbrief " + command) || command.equals("completion"), run.out());
    }

    @Test
    void namesTheCommands() {
        assertTrue(Run.of("--help").out().contains("crisisbrief build cases/flood"));
        assertTrue(Run.of("--version").out().startsWith("crisisbrief "));
    }

    @Test
    void rejectsAnUnknownCommand() {
        assertEquals(Exit.USAGE, Run.of("bild").exit());
    }

    @Test
    void exportsATemplateOnce() {
        assertTrue(Run.of("templates", "list").out().contains("briefing"));
        assertEquals(
                Exit.DONE, Run.of("templates", "export", "briefing", folder).exit());
        assertTrue(Files.exists(folder.resolve("briefing.ftlx")));
        assertEquals(
                Exit.FILES, Run.of("templates", "export", "briefing", folder).exit());
    }

    @Test
    void printsCompletions() {
        assertTrue(Run.of("completion").out().contains("complete -F _complete_crisisbrief"));
    }
}
