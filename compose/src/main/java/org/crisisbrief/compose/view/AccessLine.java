package org.crisisbrief.compose.view;

import java.util.List;
import java.util.Map;

/** What the documents say of ways in and out, communication and freedom to move; a gap where they say nothing. */
final class AccessLine {

    private final Desk desk;

    AccessLine(Desk desk) {
        this.desk = desk;
    }

    List<Sentence> sentences(int most) {
        List<Sentence> told = new Humanitarian(desk, "access")
                .clusters().stream()
                        .flatMap(c -> c.sentences().stream())
                        .limit(most)
                        .toList();
        return told.isEmpty()
                ? List.of(desk.own(
                        "access.none",
                        Map.of(),
                        List.of(),
                        desk.gap("access", "humanitarian", "health").stream().toList()))
                : told;
    }
}
