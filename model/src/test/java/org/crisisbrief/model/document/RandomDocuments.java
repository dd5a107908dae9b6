package org.crisisbrief.model.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.crisisbrief.model.Tlp;

/** Makes documents of every kind of block and running text, the same one for the same seed. */
final class RandomDocuments {

    /** What makes a block of each kind. */
    final Map<Class<? extends Block>, Supplier<Block>> blocks = Map.of(
            Block.Masthead.class, this::masthead,
            Block.Heading.class, this::heading,
            Block.Paragraph.class, this::paragraph,
            Block.ItemList.class, this::itemList,
            Block.Quote.class, this::quote,
            Block.Contents.class, () -> new Block.Contents(words(), number(4)),
            Block.PageBreak.class, Block.PageBreak::new,
            Block.Panel.class, this::panel,
            Block.Table.class, this::table,
            Block.FigureBlock.class, this::figure);

    private final Random random;
    private final RandomInlines inlines;
    private final RandomScenes scenes;
    private int depth;

    RandomDocuments(long seed) {
        this.random = new Random(seed);
        this.inlines = new RandomInlines(random);
        this.scenes = new RandomScenes(random);
    }

    /** A document with a block of every kind, in any order. */
    Document document() {
        List<Class<? extends Block>> kinds = new ArrayList<>(blocks.keySet());
        kinds.sort(java.util.Comparator.comparing(Class::getName));
        java.util.Collections.shuffle(kinds, random);
        return new Document(head(), kinds.stream().map(k -> blocks.get(k).get()).toList());
    }

    private Head head() {
        return new Head(
                "t" + words(),
                words(),
                words(),
                words(),
                Locale.forLanguageTag(random.nextBoolean() ? "en" : "pt-BR"),
                Tlp.values()[random.nextInt(Tlp.values().length)],
                LocalDate.of(2022, 1, 1).plusDays(random.nextInt(400)),
                words(),
                words() + "{page}");
    }

    private String words() {
        return inlines.words();
    }

    private int number(int most) {
        return 1 + random.nextInt(most);
    }

    private <T> List<T> some(int least, int most, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int n = least + random.nextInt(most - least + 1); n > 0; n--) {
            items.add(item.get());
        }
        return items;
    }

    private Block masthead() {
        return new Block.Masthead(words(), words(), some(0, 2, () -> new Block.Labelled(words(), inlines.content())));
    }

    private Block heading() {
        return new Block.Heading(number(4), "h" + random.nextInt(1000), inlines.content());
    }

    private Block paragraph() {
        Block.Role[] roles = Block.Role.values();
        return new Block.Paragraph(roles[random.nextInt(roles.length)], inlines.content());
    }

    private Block itemList() {
        return new Block.ItemList(random.nextBoolean(), some(1, 3, this::flow));
    }

    /** Blocks inside of a block: of any kind, but not without end. */
    private List<Block> flow() {
        depth++;
        List<Block> flow = some(0, 2, () -> {
            if (depth > 2) {
                return paragraph();
            }
            return random.nextBoolean() ? itemList() : random.nextBoolean() ? quote() : paragraph();
        });
        depth--;
        return flow;
    }

    private Block quote() {
        return new Block.Quote(inlines.content(), inlines.content());
    }

    private Block panel() {
        return new Block.Panel(
                words(), some(1, 3, () -> new Block.Tile(words(), inlines.content(), inlines.content())));
    }

    private Block table() {
        int width = number(4);
        List<Block.Column> columns = some(width, width, () -> new Block.Column(number(9), random.nextBoolean()));
        return new Block.Table(
                "t" + random.nextInt(1000),
                inlines.content(),
                columns,
                some(0, 2, () -> row(width)),
                some(1, 3, () -> row(width)));
    }

    private Block.Row row(int width) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int open = width; open > 0; ) {
            int span = number(open);
            cells.add(new Block.Cell(random.nextBoolean(), span, flow()));
            open -= span;
        }
        return new Block.Row(random.nextBoolean() ? Optional.of("r" + random.nextInt(1000)) : Optional.empty(), cells);
    }

    private Block figure() {
        return new Block.FigureBlock("f" + random.nextInt(1000), scenes.figure(), "a" + words(), inlines.content());
    }
}
