package org.crisisbrief.extract.read.html;

import java.util.ArrayList;
import java.util.List;

/** Chooses among the blocks of an article's part of the page those that are the article. */
final class BodyBlocks {

    private final Boilerplate boilerplate = Boilerplate.load();

    /**
     * The blocks of the article.
     *
     * @param explicit whether the page itself says that this part is the body, so that its ends are trusted
     * @param titles what the page calls itself; a first block that says the same is left out
     */
    List<Block> of(List<Block> blocks, boolean explicit, List<String> titles) {
        List<Block> kept = new ArrayList<>();
        boolean belowLinks = false;
        int prose = 0;
        int all = blocks.stream().filter(Block::prose).mapToInt(Block::weight).sum();
        for (Block block : blocks) {
            boolean short0 = !block.prose();
            if (short0 && prose * 2 > all && boilerplate.end(block)) {
                break;
            }
            prose += block.prose() ? block.weight() : 0;
            if (short0 && boilerplate.aboveLinks(block)) {
                belowLinks = true;
                continue;
            }
            if (belowLinks && (block.kind() == Block.Kind.ITEM || block.linked() * 3 >= block.weight())) {
                continue;
            }
            belowLinks = false;
            if (!block.navigation() && !boilerplate.line(block) && !(kept.isEmpty() && says(block, titles))) {
                kept.add(block);
            }
        }
        return trimmed(kept, explicit);
    }

    private static List<Block> trimmed(List<Block> blocks, boolean explicit) {
        int from = 0;
        int to = blocks.size();
        while (from < to && !begins(blocks.get(from), explicit)) {
            from++;
        }
        while (to > from && !ends(blocks.get(to - 1), explicit)) {
            to--;
        }
        return blocks.subList(from, to);
    }

    private static boolean begins(Block block, boolean explicit) {
        return block.prose() || block.sentence() || explicit && block.kind() != Block.Kind.OTHER;
    }

    private static boolean ends(Block block, boolean explicit) {
        return block.prose()
                || block.sentence()
                || explicit && block.kind() != Block.Kind.OTHER && block.kind() != Block.Kind.HEADING;
    }

    private static boolean says(Block block, List<String> titles) {
        String said = Titles.letters(block.text());
        return titles.stream().anyMatch(said::equals);
    }
}
