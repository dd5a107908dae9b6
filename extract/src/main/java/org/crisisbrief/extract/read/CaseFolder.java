package org.crisisbrief.extract.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crisisbrief.model.Diagnostic;

/**
 * Reads a case: a folder with {@code input/} and an optional {@code situation.yaml}, a folder of documents, or documents and
 * archives named one by one. Documents stand in the order of their paths; what cannot be read is left out with a diagnostic
 * that says why.
 */
public final class CaseFolder {

    private final List<Diagnostic> diagnostics;
    private final List<ReadDocument> documents = new ArrayList<>();

    private CaseFolder(List<Diagnostic> diagnostics) {
        this.diagnostics = new ArrayList<>(diagnostics);
    }

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
        CaseFiles files = CaseFiles.of(paths);
        CaseFolder folder = new CaseFolder(files.diagnostics());
        int count = 0;
        for (Map.Entry<String, Path> file : files.files().entrySet()) {
            progress.at(++count, files.files().size());
            folder.read(file.getKey(), file.getValue(), paths.contains(file.getValue()));
        }
        folder.checkNames(files.settings());
        List<ReadDocument> counting = Screening.of(folder.documents, files.settings(), folder.diagnostics);
        return new Case(
                id(paths.get(0)), files.settings(), counting, unnamed(folder.diagnostics, files.settings(), counting));
    }

    /** What is said of a document that could not be read is no more open than the document: its name stands in the message alone. */
    private static List<Diagnostic> unnamed(
            List<Diagnostic> diagnostics, CaseSettings settings, List<ReadDocument> counting) {
        Set<String> marked = settings.sources().entrySet().stream()
                .filter(s -> s.getValue().marking().isPresent())
                .map(Map.Entry::getKey)
                .filter(name -> counting.stream().noneMatch(d -> d.isCalled(name)))
                .collect(Collectors.toSet());
        return diagnostics.stream()
                .map(d -> d.file()
                        .filter(f -> marked.contains(f) || marked.contains(f.substring(f.lastIndexOf('/') + 1)))
                        .map(f -> new Diagnostic(d.severity(), f + ": " + d.message(), Optional.empty(), d.at()))
                        .orElse(d))
                .toList();
    }

    /** What the {@code situation.yaml} of a case's folder says; nothing is set where there is none. */
    public static CaseSettings settings(Path folder, List<Diagnostic> diagnostics) {
        return CaseFiles.settings(folder, diagnostics);
    }

    private static String id(Path first) {
        return first.equals(Archive.STANDARD_INPUT)
                ? "input"
                : String.valueOf(first.toAbsolutePath().normalize().getFileName())
                        .replaceAll("\\.gz$", "")
                        .replaceAll("\\.[A-Za-z]{2,6}$", "");
    }

    private void read(String name, Path file, boolean isNamed) {
        if (!Archive.is(file)) {
            documents.addAll(DocumentReaders.read(name, file, isNamed, diagnostics));
            return;
        }
        try (Archive archive = Archive.open(name, file)) {
            for (Optional<BatchItem> item = archive.next(); item.isPresent(); item = archive.next()) {
                diagnostics.addAll(item.get().diagnostics());
                if (item.get() instanceof BatchItem.Document record) {
                    documents.add(record.document());
                }
            }
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error(name, Archive.unopened(e)));
        }
    }

    /** Warns of a name in the settings that no document has. */
    private void checkNames(CaseSettings settings) {
        for (String name : settings.sources().keySet()) {
            if (documents.stream().noneMatch(d -> d.isCalled(name))) {
                diagnostics.add(Diagnostic.warning(
                        CaseFiles.SETTINGS,
                        "\"sources\" names \"" + name + "\", but no document of the case has this name."));
            }
        }
    }
}
