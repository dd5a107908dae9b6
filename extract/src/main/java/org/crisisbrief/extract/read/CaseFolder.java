package org.crisisbrief.extract.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crisisbrief.model.Diagnostic;

/**
 * Reads a case: a folder with {@code input/} and an optional {@code situation.yaml}, a folder of documents, or documents named
 * one by one. Documents stand in the order of their paths; what cannot be read is left out with a diagnostic that says why.
 */
public final class CaseFolder {

    private static final String SETTINGS = "situation.yaml";
    private static final Set<String> IGNORED = Set.of("thumbs.db", "desktop.ini");

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Path> files = new TreeMap<>();

    private CaseFolder() {}

    /**
     * Reads the case that the paths name: one folder, or files and folders.
     *
     * @return with an error among its diagnostics for a path that does not exist or a document that could not be read
     */
    public static Case read(List<Path> paths) {
        return read(paths, (document, of) -> {});
    }

    /** Reads the case that the paths name, telling how far it is. */
    public static Case read(List<Path> paths, Progress progress) {
        return new CaseFolder().cases(paths, progress);
    }

    /** What the {@code situation.yaml} of a case's folder says; nothing is set where there is none. */
    public static CaseSettings settings(Path folder, List<Diagnostic> diagnostics) {
        Path settings = folder.resolve(SETTINGS);
        return Files.isRegularFile(settings) ? SettingsYaml.read(settings, diagnostics) : CaseSettings.NONE;
    }

    private Case cases(List<Path> paths, Progress progress) {
        Path first = paths.get(0).toAbsolutePath().normalize();
        CaseSettings settings = CaseSettings.NONE;
        for (Path path : paths) {
            if (!Files.exists(path)) {
                diagnostics.add(
                        Diagnostic.error(
                                path.toString(),
                                "There is no such file or folder. Check the name, or run the command from the folder above it."));
            } else if (Files.isDirectory(path)) {
                settings = folder(path);
            } else {
                String name = String.valueOf(path.getFileName());
                files.put(files.containsKey(name) ? path.toString().replace('\\', '/') : name, path);
            }
        }
        List<ReadDocument> documents = new ArrayList<>();
        int count = 0;
        for (Map.Entry<String, Path> entry : files.entrySet()) {
            progress.at(++count, files.size());
            boolean named = paths.contains(entry.getValue());
            documents.addAll(DocumentReaders.read(entry.getKey(), entry.getValue(), named, diagnostics));
        }
        String id = String.valueOf(first.getFileName()).replaceAll("\\.[A-Za-z]{2,4}$", "");
        return new Case(id, settings, described(documents, settings), diagnostics);
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

    /** The documents with what the settings say of them; a name in the settings that no document has gets a warning. */
    private List<ReadDocument> described(List<ReadDocument> documents, CaseSettings settings) {
        for (String name : settings.sources().keySet()) {
            if (documents.stream().noneMatch(d -> answersTo(d, name))) {
                diagnostics.add(Diagnostic.warning(
                        SETTINGS, "\"sources\" names \"" + name + "\", but no document of the case has this name."));
            }
        }
        return documents.stream()
                .map(d -> new ReadDocument(
                        d.path(),
                        d.file(),
                        d.sha256(),
                        d.text(),
                        settings.sources().entrySet().stream()
                                .filter(e -> answersTo(d, e.getKey()))
                                .map(e -> e.getValue().or(d.metadata()))
                                .findFirst()
                                .orElse(d.metadata())))
                .toList();
    }

    private static boolean answersTo(ReadDocument document, String name) {
        return document.path().equals(name)
                || document.file().filter(name::equals).isPresent();
    }
}
