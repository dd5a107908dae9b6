package org.crisisbrief.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts finished files into a folder: each is written beside its place, forced to the disk and moved there, none before all
 * are written, and by one process at a time. A file that somebody else wrote or changed is not replaced unless that is
 * asked for.
 */
final class OutputFolder {

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder;
    }

    void write(List<Output> outputs, boolean force) throws Failure {
        List<Draft> drafts = new ArrayList<>();
        try {
            for (Output output : outputs) {
                Draft draft = begin(output.name());
                drafts.add(draft);
                draft.stream().write(output.bytes());
            }
            publish(drafts, force);
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            drafts.forEach(OutputFolder::discard);
        }
    }

    /** Begins a file; the folder is made where there is none. */
    Draft begin(String name) throws IOException {
        return Draft.in(folder, name);
    }

    /** Refuses at once what {@link #publish} would refuse after long work. */
    void refuseChanged(String name) throws IOException, Failure {
        if (Files.isDirectory(folder)) {
            refuseChanged(name, "", WrittenFiles.of(folder));
        }
    }

    /**
     * Moves whole drafts to their places.
     *
     * @param force also over files that were changed since they were written
     */
    void publish(List<Draft> drafts, boolean force) throws IOException, Failure {
        for (Draft draft : drafts) {
            draft.hash();
        }
        try (FolderLock lock = FolderLock.of(folder)) {
            Objects.requireNonNull(lock);
            for (Path touched : folders(drafts)) {
                Draft.removeAbandoned(touched);
            }
            WrittenFiles written = WrittenFiles.of(folder);
            for (Draft draft : drafts) {
                if (!force) {
                    refuseChanged(draft.name(), draft.hash(), written);
                }
            }
            for (Draft draft : drafts) {
                written.expect(draft.name(), draft.hash());
            }
            written.save();
            for (Draft draft : drafts) {
                draft.move();
            }
            for (Draft draft : drafts) {
                written.settle(draft.name(), draft.hash());
            }
            written.save();
        }
    }

    /** The folder, for its record has drafts too, and those in it that the drafts go into. */
    private Set<Path> folders(List<Draft> drafts) {
        Set<Path> folders = new TreeSet<>();
        folders.add(folder);
        for (Draft draft : drafts) {
            folders.add(draft.folder());
        }
        return folders;
    }

    /** What is said where the folder cannot be written. */
    Failure unwritable(IOException e) {
        return Failure.files(folder + ": nothing can be written there (" + reason(e)
                + "). Free space or change the folder's permissions, or give another folder with -o.");
    }

    private void refuseChanged(String name, String hash, WrittenFiles written) throws IOException, Failure {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw Failure.files(file + ": a folder of this name is in the way. Rename it, or give another with -o.");
        }
        String present = Hash.of(file);
        if (!written.holds(name, present) && !present.equals(hash)) {
            throw Failure.files(
                    file + ": the file was changed since it was written, or comes from elsewhere, so nothing"
                            + " was written. --force replaces it; -o writes elsewhere.");
        }
    }

    private static void discard(Draft draft) {
        try {
            draft.close();
        } catch (IOException e) {
            // It is in nobody's way: the next run removes it.
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission, or the file is open in another program";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file of this name is in the way";
        }
        return e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : String.valueOf(e.getMessage());
    }
}
