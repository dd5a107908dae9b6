package org.crisisbrief.model.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of headings, such as "2.1", by the headings' ids. The highest level that a document has counts from 1. */
public final class HeadingNumbers {

    private final int top;
    private final Map<String, String> byHeading = new HashMap<>();

    /** The numbers of the headings among the blocks of a document, so many levels of them. */
    public HeadingNumbers(List<Block> blocks, int levels) {
        List<Block.Heading> headings = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
        top = headings.stream().mapToInt(Block.Heading::level).min().orElse(1);
        int[] counts = new int[4];
        for (Block.Heading heading : headings) {
            int depth = heading.level() - top;
            if (depth < levels) {
                byHeading.put(heading.id(), next(counts, depth));
            }
        }
    }

    /** A level that is passed over counts as begun, as Word counts. */
    private static String next(int[] counts, int depth) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            counts[i] = Math.max(1, counts[i]);
            number.append(counts[i]).append('.');
        }
        counts[depth]++;
        for (int i = depth + 1; i < counts.length; i++) {
            counts[i] = 0;
        }
        return number.append(counts[depth]).toString();
    }

    /** The level of the document's highest headings. */
    public int top() {
        return top;
    }

    /** A heading's number; empty if it has none. */
    public String of(String heading) {
        return byHeading.getOrDefault(heading, "");
    }
}
