package org.crisisbrief.model.document;

import java.util.List;

/**
 * A document as a reader will see it, free of any output format.
 *
 * @param head what stands in its properties and on every page
 * @param blocks its content in reading order
 */
public record Document(Head head, List<Block> blocks) {
    public Document {
        blocks = List.copyOf(blocks);
    }
}
