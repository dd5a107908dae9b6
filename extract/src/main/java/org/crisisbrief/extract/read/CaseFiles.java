package org.crisisbrief.extract.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crisisbrief.model.Diagnostic;

/** The files that inputs name, in the order of their paths, and the settings beside them; nothing of a document is read. */
final class CaseFiles {

    static final String SETTINGS = "situation.yaml";
    private static final Set<String> IGNORED = Set.of("thumbs.db", "desktop.ini");

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Path> files = new TreeMap<>();
    private CaseSettings settings = CaseSettings.NONE;

    private CaseFiles() {}

    /** The files of the paths: one folder, or files and folders. */
    static CaseFiles of(List<Path> paths) {
        CaseFiles found = new CaseFiles();
        paths.forEach(found::add);
        return found;
    }

    /** By the path relative to the input, with forward slashes, or the file's name. */
    Map<String, Path> files() {
        return Collections.unmodifiableMap(files);
    }

    CaseSettings settings() {
        return settings;
    }

    /** With an error for a path that does not exist. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    private void add(Path path) {
        if (!Files.exists(path) && !path.equals(Archive.STANDARD_INPUT)) {
            diagnostics.add(Diagnostic.error(
                    path.toString(),
                    "There is no such file or folder. Check the name, or run the command from the folder above it."));
        } else if (Files.isDirectory(path)) {
            settings = folder(path);
        } else {
            String name = String.valueOf(path.getFileName());
            files.put(files.containsKey(name) ? path.toString().replace('\\', '/') : name, path);
        }
    }

    /** What the {@code situation.yaml} of a folder says; nothing is set where there is none. */
    static CaseSettings settings(Path folder, List<Diagnostic> diagnostics) {
        Path settings = folder.resolve(SETTINGS);
        return Files.isRegularFile(settings) ? SettingsYaml.read(settings, diagnostics) : CaseSettings.NONE;
    }

    private CaseSettings folder(Path folder) {
        Path input = folder.resolve("input");
        Path documents = Files.isDirectory(input) ? input : folder;
        try (Stream<Path> walk = Files.walk(documents, 8)) {
            walk.filter(p -> isDocument(folder, documents, p))
                    .sorted(Comparator.comparing(Path::toString))
                    .forEach(p -> files.put(folder.relativize(p).toString().replace('\\', '/'), p));
        } catch (IOException | UncheckedIOException e) {
            diagnostics.add(Diagnostic.error(
                    documents.toString(),
                    "The folder cannot be read (" + e.getMessage() + "). Check that you may open it."));
        }
        return settings(folder, diagnostics);
    }

    /** A plain file that no rule leaves out: hidden ones, what systems leave behind, outputs, links. */
    private boolean isDocument(Path folder, Path documents, Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        boolean hidden = false;
        for (Path part : documents.relativize(path)) {
            hidden |= part.toString().startsWith(".");
        }
        boolean output = path.startsWith(folder.resolve("output"));
        if (Files.isSymbolicLink(path) && !hidden) {
            diagnostics.add(Diagnostic.warning(
                    folder.relativize(path).toString().replace('\\', '/'),
                    "This is a link to another place, so it was left out. Copy the document itself into the case."));
        }
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                && !hidden
                && !output
                && !IGNORED.contains(name)
                && !name.equals(SETTINGS);
    }
}
