package org.crisisbrief.compose.view;

import java.util.List;
import java.util.Map;

/** The figures that are asked for and that no document reports. */
final class Silent {

    private Silent() {}

    /** One line; empty if each is reported. */
    static String line(Desk desk) {
        List<String> silent = Expected.harms(desk.situation).stream()
                .filter(h -> Figures.distinct(desk, h).isEmpty())
                .map(h -> desk.texts.of("harm", h).toLowerCase(desk.language))
                .toList();
        return silent.isEmpty()
                ? ""
                : desk.phrases.plain("figures.silent", Map.of("measures", desk.phrases.commas(silent)));
    }
}
