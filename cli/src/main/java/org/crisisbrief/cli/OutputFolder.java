package org.crisisbrief.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts finished files into a folder: each is written beside its place, forced to the disk and moved there, none before all
 * are written. A file that somebody else wrote or changed is not replaced unless that is asked for.
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
        List<Path> parts = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            WrittenFiles written = WrittenFiles.of(folder);
            if (!force) {
                for (Output output : outputs) {
                    refuseChanged(output, written);
                }
            }
            outputs.forEach(written::add);
            List<Output> all = new ArrayList<>(outputs);
            all.add(written.output());
            for (Output output : all) {
                Path part = folder.resolve(
                        "." + output.name() + "." + ProcessHandle.current().pid() + ".part");
                parts.add(part);
                writeThrough(part, output.bytes());
            }
            for (int i = 0; i < all.size(); i++) {
                Files.move(
                        parts.get(i),
                        folder.resolve(all.get(i).name()),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw Failure.files(folder + ": nothing can be written there (" + reason(e)
                    + "). Free space or change the folder's permissions, or give another folder with -o.");
        } finally {
            parts.forEach(OutputFolder::remove);
        }
    }

    private void refuseChanged(Output output, WrittenFiles written) throws IOException, Failure {
        Path file = folder.resolve(output.name());
        if (!Files.exists(file)) {
            return;
        }
        byte[] present = Files.readAllBytes(file);
        if (!written.holds(output.name(), present) && !Arrays.equals(present, output.bytes())) {
            throw Failure.files(
                    file + ": the file was changed since it was written, or comes from elsewhere, so nothing"
                            + " was written. --force replaces it; -o DIR writes to another folder.");
        }
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void remove(Path part) {
        part.toFile().delete();
    }

    private static String reason(IOException e) {
        String name = e.getClass().getSimpleName();
        return switch (name) {
            case "AccessDeniedException" -> "no permission";
            case "FileAlreadyExistsException" -> "a file of this name is in the way";
            default -> String.valueOf(e.getMessage());
        };
    }
}
