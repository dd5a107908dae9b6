package org.crisisbrief.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crisisbrief.compose.Composer;
import org.crisisbrief.model.Nearest;

/**
 * A template that a call asks for: one that ships, by its name, or one of the user's own, by its folder.
 *
 * @param name what its outputs are called
 * @param place what a message about its files begins with: the folder's name and a slash; empty for one that ships
 */
record ChosenTemplate(String name, Composer composer, String place) {

    private static final String SUFFIX = ".ftlx";

    /**
     * The templates that the values name, each once.
     *
     * @throws Failure if a value names none, or two are called the same
     */
    static List<ChosenTemplate> of(List<String> values) throws Failure {
        List<ChosenTemplate> chosen = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (String value : new LinkedHashSet<>(values)) {
            ChosenTemplate template = of(value);
            if (!names.add(template.name)) {
                throw Failure.usage("Two templates are called \"" + template.name
                        + "\", and so would be their pages. Make them one after the other, or rename one's file.");
            }
            chosen.add(template);
        }
        return chosen;
    }

    private static ChosenTemplate of(String value) throws Failure {
        Composer shipped = Composer.shipped();
        if (shipped.templates().contains(value)) {
            return new ChosenTemplate(value, shipped, "");
        }
        try {
            Path path = Path.of(value);
            if (Files.isDirectory(path)) {
                return only(path, value);
            }
            String file = String.valueOf(path.getFileName());
            Path folder = path.getParent();
            if (folder != null && Files.isDirectory(folder)) {
                return named(folder, file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file);
            }
        } catch (InvalidPathException e) {
            throw unknown(value, shipped.templates());
        }
        throw unknown(value, shipped.templates());
    }

    private static ChosenTemplate only(Path folder, String value) throws Failure {
        Composer own = composer(folder);
        List<String> names = own.ownTemplates();
        if (names.size() > 1) {
            throw Failure.usage(folder + " holds several templates (" + String.join(", ", names)
                    + "). Say which, as in " + folder.resolve(names.get(0)) + ".");
        }
        if (names.isEmpty()) {
            throw Failure.usage(
                    folder + " holds no template. Put one there with \"crisisbrief templates export briefing " + value
                            + "\".");
        }
        return named(folder, names.get(0));
    }

    private static ChosenTemplate named(Path folder, String name) throws Failure {
        Composer own = composer(folder);
        List<String> names = own.ownTemplates();
        if (!names.contains(name)) {
            throw Failure.usage(folder + " holds no template \"" + name + "\"" + Nearest.hint(name, names) + ".");
        }
        return new ChosenTemplate(
                name,
                own,
                folder + Objects.requireNonNull(folder.getFileSystem()).getSeparator());
    }

    private static Composer composer(Path folder) throws Failure {
        try {
            return Composer.with(folder);
        } catch (IOException e) {
            throw Failure.files(folder + ": the templates cannot be read. Check the folder's name.");
        }
    }

    private static Failure unknown(String value, List<String> names) {
        return Failure.usage(
                "\"" + value + "\" is neither a template nor a folder with one" + Nearest.hint(value, names) + ".");
    }
}
