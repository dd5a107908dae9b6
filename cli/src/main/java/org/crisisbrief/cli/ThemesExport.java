package org.crisisbrief.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crisisbrief.extract.theme.ShippedThemes;
import org.crisisbrief.model.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies a theme into a file. */
@Command(
        name = "export",
        description = "Copies a theme into a file.",
        footer = {"", "Example:", "  crisisbrief themes export ministry my-theme.yaml"})
final class ThemesExport implements Callable<Integer> {

    @Mixin
    private final MessageOptions messages = new MessageOptions();

    @Parameters(index = "0", paramLabel = "NAME", description = "The theme's name, as \"list\" prints it.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private String name;

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to copy into.")
    @SuppressWarnings("NullAway.Init") // filled by picocli
    private Path file;

    @Override
    public Integer call() throws Failure {
        if (!ShippedThemes.names().contains(name)) {
            throw Failure.usage("There is no theme \"" + name + "\"" + Nearest.hint(name, ShippedThemes.names()) + ".");
        }
        Terminal terminal = messages.terminal();
        try {
            ShippedThemes.export(name, file);
        } catch (FileAlreadyExistsException e) {
            throw Failure.files(file + ": the file is there already. Give the name of a new one.");
        } catch (IOException e) {
            throw Failure.files(file + ": nothing can be written there. Give another file.");
        }
        terminal.wrote(file.toString(), " (theme " + name + ")");
        return terminal.exit();
    }
}
