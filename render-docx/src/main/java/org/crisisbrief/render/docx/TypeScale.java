package org.crisisbrief.render.docx;

import java.util.Map;

/**
 * The sizes of type and the space around paragraphs that the style sheet takes: roomy, or close for a document of a
 * fixed number of pages. Sizes are in half points, spaces in twentieths of a point, lines in 240ths of a line.
 */
enum TypeScale {
    ROOMY(Map.ofEntries(
            Map.entry("body", "20"),
            Map.entry("tile", "26"),
            Map.entry("small", "18"),
            Map.entry("note", "17"),
            Map.entry("fine", "16"),
            Map.entry("cell", "57"),
            Map.entry("gap", "200"),
            Map.entry("title", "44"),
            Map.entry("head", "32"),
            Map.entry("subhead", "25"),
            Map.entry("line", "266"),
            Map.entry("tableLine", "252"),
            Map.entry("after", "110"),
            Map.entry("itemAfter", "55"),
            Map.entry("beforeHead", "300"),
            Map.entry("beforeSubhead", "220"),
            Map.entry("afterHead", "90"),
            Map.entry("aroundCallout", "140"),
            Map.entry("afterFacts", "180"))),
    CLOSE(Map.ofEntries(
            Map.entry("body", "18"),
            Map.entry("tile", "22"),
            Map.entry("small", "18"),
            Map.entry("note", "18"),
            Map.entry("fine", "18"),
            Map.entry("cell", "36"),
            Map.entry("gap", "90"),
            Map.entry("title", "30"),
            Map.entry("head", "24"),
            Map.entry("subhead", "21"),
            Map.entry("line", "236"),
            Map.entry("tableLine", "240"),
            Map.entry("after", "40"),
            Map.entry("itemAfter", "15"),
            Map.entry("beforeHead", "100"),
            Map.entry("beforeSubhead", "80"),
            Map.entry("afterHead", "30"),
            Map.entry("aroundCallout", "50"),
            Map.entry("afterFacts", "50")));

    private final Map<String, String> byName;

    TypeScale(Map<String, String> byName) {
        this.byName = byName;
    }

    static TypeScale of(boolean compact) {
        return compact ? CLOSE : ROOMY;
    }

    /** By the names that the style sheet has for them. */
    Map<String, String> byName() {
        return byName;
    }
}
