package org.crisisbrief.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A folder that one process at a time puts files into. The lock is the operating system's and goes with its process; the
 * empty file that carries it stays, for to remove it would let two processes lock two files of its name. On a file system
 * without locks there is none.
 */
final class FolderLock implements Closeable {

    private static final String NAME = ".crisisbrief.lock";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the folder; another run puts its files into place within moments. */
    static FolderLock of(Path folder) throws IOException, Failure {
        FolderLock lock = new FolderLock(
                FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!lock.isHeld()) {
            if (System.nanoTime() > end) {
                lock.close();
                throw Failure.files(folder + ": another run of crisisbrief is writing there. Wait until it is done.");
            }
            pause();
        }
        return lock;
    }

    private boolean isHeld() {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
