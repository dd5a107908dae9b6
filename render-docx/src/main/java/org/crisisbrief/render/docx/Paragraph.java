package org.crisisbrief.render.docx;

import java.util.List;

/** A paragraph: what stands in it, and its properties in the order that Word wants (ISO/IEC 29500-1, A.1). */
final class Paragraph {

    private static final List<String> ORDER =
            List.of("w:pStyle", "w:keepNext", "w:pageBreakBefore", "w:numPr", "w:bidi", "w:spacing", "w:ind");

    private final Element element;
    private final Element properties;

    /** A new paragraph at the end of an element. */
    Paragraph(Element parent) {
        this.element = parent.add("w:p");
        this.properties = element.add("w:pPr");
    }

    RunParent runs() {
        return new RunParent(element, false);
    }

    void style(String id) {
        property("w:pStyle").set("w:val", id);
    }

    /** Stays on the page of the paragraph after it. */
    void keepWithNext() {
        property("w:keepNext");
    }

    void startPage() {
        property("w:pageBreakBefore");
    }

    /** Makes it an item of a list; {@code level} counts from 0. */
    void number(int level, int list) {
        Element number = property("w:numPr");
        number.add("w:ilvl", Integer.toString(level));
        number.add("w:numId", Integer.toString(list));
    }

    /** Lets it run from right to left. */
    void turnAround() {
        property("w:bidi");
    }

    boolean isTurnedAround() {
        return properties.first("w:bidi").isPresent();
    }

    /** Sets the space after it, in twentieths of a point. */
    void spaceAfter(int space) {
        property("w:spacing").set("w:after", space);
    }

    /** Sets it in, in twentieths of a point. */
    void indent(int width) {
        property("w:ind").set("w:left", width);
    }

    private Element property(String name) {
        List<Element> before = properties.elements();
        int rank = ORDER.indexOf(name);
        int index = 0;
        while (index < before.size() && ORDER.indexOf(before.get(index).name()) < rank) {
            index++;
        }
        return properties.insert(index, name);
    }
}
