package org.crisisbrief.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crisisbrief.compose.BadTemplate;
import org.crisisbrief.compose.Composer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a template into a folder. */
@Command(
        name = "export",
        description = "Copies a template and all its sections into a folder.",
        footer = {"", "Example:", "  crisisbrief templates export briefing my-templates"})
final class TemplatesExport implements Callable<Integer> {

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Parameters(index = "0", paramLabel = "NAME", description = "The template's name, as \"list\" prints it.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private String name;

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder to copy into.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private Path folder;

    @Override
    public Integer call() throws Failure {
        Terminal terminal = messages.terminal();
        try {
            Composer.shipped().export(name, folder);
        } catch (BadTemplate e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        } catch (FileAlreadyExistsException e) {
            throw Failure.files(e.getMessage() + ": the file is there already. Give a folder without templates.");
        } catch (IOException e) {
            throw Failure.files(folder + ": nothing can be written there. Give another folder.");
        }
        terminal.wrote(folder.toString(), " (template " + name + ")");
        return terminal.exit();
    }
}
