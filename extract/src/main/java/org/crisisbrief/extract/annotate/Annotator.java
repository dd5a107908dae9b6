package org.crisisbrief.extract.annotate;

/** Adds mentions of some kinds to a text; it may use the mentions of annotators that ran before. */
public interface Annotator {
    void annotate(AnnotatedText text);
}
