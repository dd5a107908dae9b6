package org.crisisbrief.extract.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.document.Theme;

/** The themes that ship. */
public final class ShippedThemes {

    private static final String PLAIN = "plain";
    private static final String SUFFIX = ".yaml";

    private ShippedThemes() {}

    /** Their names; the first is what documents look like where none is named. */
    public static List<String> names() {
        return List.of(PLAIN, "humanitarian", "ministry");
    }

    /**
     * The theme of a name.
     *
     * @throws IllegalArgumentException if none of this name ships
     */
    public static Theme named(String name) {
        if (name.equals(PLAIN)) {
            return Theme.PLAIN;
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        Theme theme = ThemeFile.of(Path.of(name + SUFFIX), text(name), diagnostics);
        if (!diagnostics.isEmpty()) {
            throw new IllegalStateException(diagnostics.toString());
        }
        return theme;
    }

    /**
     * Copies a theme into a file, to be changed there.
     *
     * @throws IOException if a file is there already or none can be written
     * @throws IllegalArgumentException if none of this name ships
     */
    public static void export(String name, Path file) throws IOException {
        String text = text(name);
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8, java.nio.file.StandardOpenOption.CREATE_NEW);
    }

    private static String text(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("no theme \"" + name + "\" ships");
        }
        try (InputStream in =
                ShippedThemes.class.getResourceAsStream("/org/crisisbrief/extract/themes/" + name + SUFFIX)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
