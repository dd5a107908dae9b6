package org.crisisbrief.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Work that is done on several threads and handed on in the order in which it came. Only a few pieces per thread are held at
 * a time, so that memory does not grow with their number.
 */
final class InOrder<T> implements AutoCloseable {

    private static final int HELD_PER_THREAD = 4;

    /** What takes the results. */
    interface Sink<T> {
        void take(T result) throws IOException, Failure;
    }

    /** What a piece of work that broke off gives instead. */
    interface Rescue<T> {
        T of(Throwable defect);
    }

    private record Piece<T>(Future<T> result, Rescue<T> rescue) {}

    private final ExecutorService threads;
    private final int most;
    private final Sink<T> sink;
    private final Queue<Piece<T>> pieces = new ArrayDeque<>();

    InOrder(int jobs, Sink<T> sink) {
        this.threads = Executors.newFixedThreadPool(jobs);
        this.most = jobs * HELD_PER_THREAD;
        this.sink = sink;
    }

    /** Takes on a piece of work; first, where many are under way, waits for the oldest and hands it on. */
    void add(Callable<T> work, Rescue<T> rescue) throws IOException, Failure {
        while (pieces.size() >= most) {
            handOn();
        }
        pieces.add(new Piece<>(threads.submit(work), rescue));
    }

    /** Waits for all and hands them on. */
    void finish() throws IOException, Failure {
        while (!pieces.isEmpty()) {
            handOn();
        }
    }

    private void handOn() throws IOException, Failure {
        Piece<T> piece = pieces.remove();
        T result;
        try {
            result = piece.result().get();
        } catch (ExecutionException e) {
            result = piece.rescue().of(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.files("The run was interrupted, so nothing was written.");
        }
        sink.take(result);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
