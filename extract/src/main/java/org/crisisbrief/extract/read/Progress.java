package org.crisisbrief.extract.read;

/** Is told how far work on many documents is. */
@FunctionalInterface
public interface Progress {

    /** Work is about to begin on one of them, counted from 1. */
    void at(int document, int of);
}
