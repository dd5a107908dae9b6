package org.crisisbrief.compose.view;

import java.util.List;

/** Words with their references: the content of a cell. */
record Line(List<Part> parts, List<Ref> refs) {

    static final Line EMPTY = new Line(List.of(), List.of());

    static Line of(String text) {
        return new Line(Part.of(text), List.of());
    }
}
