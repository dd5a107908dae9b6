package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion script in the shell that it is for, where there is one. */
class CompletionTest {

    @TempDir
    private Path folder;

    private static String bash(String script) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is missing");
        Process process = new ProcessBuilder("/bin/bash", "--norc", "-c", script)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.strip();
    }

    private Path script() throws IOException {
        return Files.writeString(
                folder.resolve("completion"), Run.of("completion").out());
    }

    @Test
    void isWellFormed() throws Exception {
        assertEquals("", bash("bash -n '" + script() + "'"));
    }

    @Test
    void completesCommandsAndOptions() throws Exception {
        assertTrue(completed("crisisbrief", "b").contains("build"));
        assertTrue(completed("crisisbrief", "build", "--for").containsAll(List.of("--force", "--format")));
        assertTrue(completed("crisisbrief", "templates", "e").contains("export"));
    }

    /** What bash offers for the last of the words. */
    private List<String> completed(String... words) throws Exception {
        String line = String.join(" ", words);
        return Arrays.asList(bash("source '" + script() + "'; COMP_WORDS=(" + line + "); COMP_CWORD="
                        + (words.length - 1) + "; COMP_LINE='" + line + "'; COMP_POINT=" + line.length()
                        + "; _complete_crisisbrief; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .split("\\R"));
    }
}
