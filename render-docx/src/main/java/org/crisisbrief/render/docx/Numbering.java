package org.crisisbrief.render.docx;

import java.util.Map;

/** The lists of a document: bulleted ones share a number, an ordered one has its own and so counts from 1. */
final class Numbering {

    static final int BULLETS = 1;
    static final int CELL_BULLETS = 3;
    /** The levels that Word knows, counted from 0. */
    static final int DEEPEST = 8;

    private static final int ORDERED_FORM = 1;
    private static final int CELL_ORDERED_FORM = 3;
    /** The lists that stand in {@code numbering.xml}. */
    private static final int GIVEN = 4;

    private final StringBuilder lists = new StringBuilder();
    private int last = GIVEN;

    /** The number of a new ordered list whose items stand at a level. */
    int newOrdered(int level, boolean inCell) {
        last++;
        Element list = new Element("w:num").set("w:numId", last);
        list.add("w:abstractNumId", Integer.toString(inCell ? CELL_ORDERED_FORM : ORDERED_FORM));
        list.add("w:lvlOverride").set("w:ilvl", level).add("w:startOverride", "1");
        list.writeTo(lists);
        return last;
    }

    /** The part of the file. */
    String part() {
        return Template.fill("numbering.xml", Map.of("lists", lists.toString()));
    }
}
