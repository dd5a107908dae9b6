package org.crisisbrief.model.document;

import java.util.List;
import java.util.Optional;

/** A block of a document, in reading order. */
public sealed interface Block {

    /**
     * The head of the first page.
     *
     * @param kicker the line above the title, such as "Policy briefing No. 1"
     * @param title the title
     * @param facts label and value pairs, such as "As of" and a date
     */
    record Masthead(String kicker, String title, List<Labelled> facts) implements Block {
        public Masthead {
            facts = List.copyOf(facts);
        }
    }

    /** A label with its value. */
    record Labelled(String label, List<Inline> value) {
        public Labelled {
            value = List.copyOf(value);
        }
    }

    /** A heading of level 1 to 4; {@code id} is unique in the document and anchors links and bookmarks. */
    record Heading(int level, String id, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("heading level " + level);
            }
            if (id.isEmpty()) {
                throw new IllegalArgumentException("a heading has an id");
            }
        }
    }

    /** What a paragraph is for. */
    enum Role {
        /** Running text. */
        BODY,
        /** Set small: how to read, basis, credit. */
        NOTE,
        /** Set apart with a rule or tint: reserved, caution, missing section. */
        CALLOUT
    }

    /** A paragraph. */
    record Paragraph(Role role, List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A list of items, each of blocks; an ordered one counts from 1. */
    record ItemList(boolean ordered, List<List<Block>> items) implements Block {
        public ItemList {
            items = items.stream().map(List::copyOf).toList();
            if (items.isEmpty()) {
                throw new IllegalArgumentException("a list has items");
            }
        }
    }

    /** Words set apart, in the source's language, with the line that says whose they are. */
    record Quote(List<Inline> content, List<Inline> by) implements Block {
        public Quote {
            content = List.copyOf(content);
            by = List.copyOf(by);
        }
    }

    /** The contents: renderers fill it with the headings of levels 1 to {@code depth}. */
    record Contents(String title, int depth) implements Block {}

    /** The next block starts a page. */
    record PageBreak() implements Block {}

    /**
     * Key figures side by side.
     *
     * @param title for readers who do not see the panel
     */
    record Panel(String title, List<Tile> tiles) implements Block {
        public Panel {
            tiles = List.copyOf(tiles);
            if (tiles.isEmpty()) {
                throw new IllegalArgumentException("a panel has tiles");
            }
        }
    }

    /**
     * A key figure.
     *
     * @param label what is counted
     * @param value the figure as the source words it
     * @param note who said it, through whom, with the reference
     */
    record Tile(String label, List<Inline> value, List<Inline> note) {
        public Tile {
            value = List.copyOf(value);
            note = List.copyOf(note);
        }
    }

    /**
     * A table.
     *
     * @param caption may be empty
     * @param columns widths and alignment; every row fills them exactly, spans counted
     * @param head rows repeated at the top of every page; may be empty
     * @param body the rows
     */
    record Table(String id, List<Inline> caption, List<Column> columns, List<Row> head, List<Row> body)
            implements Block {
        public Table {
            caption = List.copyOf(caption);
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            body = List.copyOf(body);
            if (columns.isEmpty() || body.isEmpty()) {
                throw new IllegalArgumentException("table " + id + " has no columns or no rows");
            }
            checkWidths(id, columns.size(), head);
            checkWidths(id, columns.size(), body);
        }

        private static void checkWidths(String id, int width, List<Row> rows) {
            for (Row row : rows) {
                int filled = row.cells().stream().mapToInt(Cell::span).sum();
                if (filled != width) {
                    throw new IllegalArgumentException(
                            "table " + id + ": a row fills " + filled + " of " + width + " columns");
                }
            }
        }
    }

    /** A column: its share of the width (shares are relative) and whether it holds figures, set to the end side. */
    record Column(int share, boolean figures) {
        public Column {
            if (share < 1) {
                throw new IllegalArgumentException("a column's share is at least 1: " + share);
            }
        }
    }

    /** A row; {@code id} anchors links, where there is one. */
    record Row(Optional<String> id, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell over {@code span} columns; a heading cell names its row (or, in the table's head, its column). */
    record Cell(boolean heading, int span, List<Block> content) {
        public Cell {
            content = List.copyOf(content);
            if (span < 1) {
                throw new IllegalArgumentException("a cell spans a column at least: " + span);
            }
        }
    }

    /**
     * A figure with its caption.
     *
     * @param alternative says in words what the figure says; never empty
     */
    record FigureBlock(String id, Figure figure, String alternative, List<Inline> caption) implements Block {
        public FigureBlock {
            caption = List.copyOf(caption);
            if (alternative.isBlank()) {
                throw new IllegalArgumentException("figure " + id + " has no alternative text");
            }
        }
    }
}
