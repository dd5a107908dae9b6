package org.crisisbrief.render.docx;

import java.util.Optional;

/**
 * What runs are added to: a paragraph, or a link in one.
 *
 * @param inLink Word takes no link in a link
 */
record RunParent(Element element, boolean inLink) {

    Element addRun() {
        return element.add("w:r");
    }

    void startBookmark(int range, String name) {
        element.add("w:bookmarkStart").set("w:id", range).set("w:name", name);
    }

    void endBookmark(int range) {
        element.add("w:bookmarkEnd").set("w:id", range);
    }

    /** A link to a bookmark of the document; none inside a link. */
    Optional<RunParent> addLink(String bookmark) {
        return addLink("w:anchor", bookmark);
    }

    /** A link to the target of a relationship; none inside a link. */
    Optional<RunParent> addLinkOutside(String relation) {
        return addLink("r:id", relation);
    }

    private Optional<RunParent> addLink(String attribute, String value) {
        return inLink
                ? Optional.empty()
                : Optional.of(new RunParent(element.add("w:hyperlink").set(attribute, value), true));
    }
}
