package org.crisisbrief.compose.view;

import java.util.List;

/**
 * Numbers sentences in the order in which they are read, wherever they were made. Their references to gaps lead to the list of
 * gaps, which holds only some in a short document.
 */
final class Numbering {

    private int last;

    List<Sentence> of(List<Sentence> sentences) {
        return sentences.stream().map(this::next).toList();
    }

    private Sentence next(Sentence s) {
        last++;
        return new Sentence(
                "s" + last,
                s.claims(),
                s.derived(),
                s.parts(),
                s.refs().stream().map(Numbering::ref).toList());
    }

    private static Ref ref(Ref ref) {
        return ref.to().startsWith("gap-") ? new Ref("gaps", ref.label(), ref.note()) : ref;
    }
}
