package org.crisisbrief.extract.rules;

import java.util.List;

/** The lines of a plain rule resource, below {@code rules/}, without comments and empty lines. */
public final class RuleLines {

    private RuleLines() {}

    public static List<String> of(String resource) {
        return RuleText.lines(resource).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
