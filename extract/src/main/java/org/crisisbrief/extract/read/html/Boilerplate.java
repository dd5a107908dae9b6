package org.crisisbrief.extract.read.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What sites write around every article, by {@code boilerplate.txt}. */
final class Boilerplate {

    private static final int SHORT_LINE = 40;
    private static final int SHORT_HEADING = 8;

    private final Map<String, List<Pattern>> patterns = new HashMap<>();

    private Boilerplate() {}

    static Boilerplate load() {
        Boilerplate boilerplate = new Boilerplate();
        String section = "";
        for (String line : Hints.lines("boilerplate.txt")) {
            if (line.matches("\\[[a-z-]+]")) {
                section = line.substring(1, line.length() - 1);
                boilerplate.patterns.put(section, new ArrayList<>());
            } else {
                Objects.requireNonNull(boilerplate.patterns.get(section), section)
                        .add(Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
            }
        }
        return boilerplate;
    }

    /** Whether the block says nothing of the story. */
    boolean line(Block block) {
        return block.weight() <= SHORT_LINE && begins("line", block);
    }

    /** Whether the block stands above links to other pages. */
    boolean aboveLinks(Block block) {
        return block.weight() <= SHORT_HEADING && begins("above-links", block);
    }

    /** Whether the article ends before the block. */
    boolean end(Block block) {
        return block.weight() <= SHORT_HEADING && begins("end", block);
    }

    private boolean begins(String section, Block block) {
        return Objects.requireNonNull(patterns.get(section), section).stream()
                .anyMatch(p -> p.matcher(block.text()).lookingAt());
    }
}
