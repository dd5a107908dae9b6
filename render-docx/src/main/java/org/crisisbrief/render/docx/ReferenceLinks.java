package org.crisisbrief.render.docx;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.document.Inline.Reference;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** References as links to the rows and headings that they name. */
final class ReferenceLinks {

    private final Bookmarks bookmarks;

    ReferenceLinks(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    /** Adds references in brackets: {@code [A¶1; A¶6]}. */
    void addBracketed(RunParent parent, List<Reference> references, RunFormat format) {
        String before = "[";
        for (Reference reference : references) {
            format.add(parent, before);
            add(parent, reference, format);
            before = "; ";
        }
        format.add(parent, "]");
    }

    /** Adds a reference's label, linked if the document holds what it names. */
    void add(RunParent parent, Reference reference, RunFormat format) {
        Optional<String> bookmark = bookmarks.find(reference.anchor());
        Optional<CTHyperlink> link = bookmark.flatMap(name -> parent.addLink());
        if (bookmark.isEmpty() || link.isEmpty()) {
            format.add(parent, reference.label());
            return;
        }
        link.get().setAnchor(bookmark.get());
        format.styled("Reference").add(RunParent.of(link.get()), reference.label());
    }
}
