package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTemplateTest {

    @TempDir
    private Path folder;

    private Path own;

    @BeforeEach
    void exportTheFlash() throws IOException {
        Run.shortCase(folder.resolve("case"));
        own = folder.resolve("own");
        assertEquals(Exit.DONE, Run.of("templates", "export", "flash", own).exit());
    }

    private Run build(Object template) {
        return Run.of(
                "build",
                folder.resolve("case"),
                "--template",
                template,
                "--format",
                "xml",
                "-o",
                folder.resolve("out"));
    }

    @Test
    void aFolderIsATemplate() throws IOException {
        Path flash = own.resolve("flash.ftlx");
        Files.writeString(
                flash, Files.readString(flash).replace("<h2 id=\"access\">", "<p>Ours</p>\n<h2 id=\"access\">"));
        for (Object template : new Object[] {own, own.resolve("flash"), flash}) {
            assertEquals(Exit.DONE, build(template).exit());
            assertTrue(Files.readString(folder.resolve("out/flash.xml")).contains("<p>Ours</p>"));
        }
    }

    @Test
    void anErrorNamesTheFolderToo() throws IOException {
        Files.writeString(own.resolve("flash.ftlx"), "\n${haed.title}");
        Run run = build(own);
        assertEquals(Exit.FILES, run.exit());
        assertTrue(run.err().contains("own/flash.ftlx:2: there is no haed; the nearest is \"head\""), run.err());
    }

    @Test
    void whatIsNoTemplateGetsTheNearest() throws IOException {
        assertTrue(build("breifing")
                .err()
                .contains("neither a template nor a folder with one; the nearest is \"briefing\""));
        assertTrue(build(own.resolve("flush")).err().contains("holds no template \"flush\"; the nearest is \"flash\""));
        assertTrue(build(Files.createDirectory(folder.resolve("empty"))).err().contains("holds no template. Put one"));
        Files.copy(own.resolve("flash.ftlx"), own.resolve("other.ftlx"));
        assertTrue(build(own).err().contains("holds several templates (flash, other)"));
        assertTrue(build("flash," + own.resolve("flash")).err().contains("Two templates are called \"flash\""));
    }
}
