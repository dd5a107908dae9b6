package org.crisisbrief.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way: written beside its place under a name of its own, and locked as long as its writer lives, so that
 * what a killed process left behind can be told from what another is writing.
 */
final class Draft implements Closeable {

    private static final Pattern PART = Pattern.compile("\\..+\\.[0-9a-f-]{36}\\.part");

    private final String name;
    private final Path place;
    private final Path part;
    private final FileChannel channel;
    private final MessageDigest digest = Hash.digest();
    private @Nullable String hash;

    private Draft(String name, Path place, Path part, FileChannel channel) {
        this.name = name;
        this.place = place;
        this.part = part;
        this.channel = channel;
    }

    /** Begins a file of this name in a folder; a folder in the name is made where there is none. */
    static Draft in(Path folder, String name) throws IOException {
        Path place = folder.resolve(name);
        Files.createDirectories(place.resolveSibling(""));
        while (true) {
            Path part = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
            FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (lock(channel) != Lock.ANOTHERS && Files.exists(part)) {
                return new Draft(name, place, part, channel);
            }
            // Another run took it for abandoned in the moment before it was locked.
            channel.close();
            Files.deleteIfExists(part);
        }
    }

    /** Removes from a folder the parts whose writers are gone. */
    static void removeAbandoned(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(
                folder, f -> PART.matcher(f.getFileName().toString()).matches())) {
            for (Path part : files) {
                if (isAbandoned(part)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    private static boolean isAbandoned(Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            return lock(channel) == Lock.GOT;
        }
    }

    private enum Lock {
        GOT,
        ANOTHERS,
        /** The file system knows none. */
        NONE
    }

    private static Lock lock(FileChannel channel) {
        try {
            FileLock lock = channel.tryLock();
            return lock == null ? Lock.ANOTHERS : Lock.GOT;
        } catch (OverlappingFileLockException e) {
            return Lock.ANOTHERS;
        } catch (IOException e) {
            return Lock.NONE;
        }
    }

    String name() {
        return name;
    }

    /** The folder that it goes into. */
    Path folder() {
        return place.resolveSibling("");
    }

    /** Where its content goes. To close it does nothing. */
    OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                digest.update(bytes, from, length);
                ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
        };
    }

    /** The hash of its content, which is whole and is forced to the disk with the first call. */
    String hash() throws IOException {
        if (hash == null) {
            channel.force(true);
            hash = Hash.hex(digest);
        }
        return hash;
    }

    /** Moves it to its place, in one step. */
    void move() throws IOException {
        channel.close();
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes what was not moved. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }
}
