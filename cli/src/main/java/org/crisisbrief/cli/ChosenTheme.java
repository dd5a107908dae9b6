package org.crisisbrief.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.extract.theme.ShippedThemes;
import org.crisisbrief.extract.theme.ThemeFile;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Nearest;
import org.crisisbrief.model.document.Theme;

/** The theme that a name means: one that ships, or the file of one. */
final class ChosenTheme {

    private ChosenTheme() {}

    /** Whether a name means one. */
    static boolean is(String value, Path from) {
        return ShippedThemes.names().contains(value) || isFile(value, from);
    }

    private static boolean isFile(String value, Path from) {
        try {
            return Files.isRegularFile(from.resolve(value));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The theme of a name that means one; a file's name counts from a folder on. */
    static Theme of(String value, Path from, Terminal terminal) {
        if (ShippedThemes.names().contains(value)) {
            return ShippedThemes.named(value);
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Theme theme = ThemeFile.read(from.resolve(value), diagnostics);
        terminal.tell(diagnostics);
        return theme;
    }

    /** What to say of a name that means none. */
    static String unknown(String value) {
        return "\"" + value + "\" is neither a theme nor the file of one" + Nearest.hint(value, ShippedThemes.names())
                + ".";
    }
}
