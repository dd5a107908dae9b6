package org.crisisbrief.extract.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crisisbrief.extract.read.TextBuilder;
import org.crisisbrief.extract.read.table.Rows;
import org.jsoup.nodes.Element;

/**
 * A table of values, as against one that only lays out a page: it has rows of several cells, none of which holds another table, a
 * heading or more than a value. Where the first cell of every row is its heading, the row reads {@code heading: values}.
 */
final class DataTable {

    /** Columns behind this one are not parted any more, whatever the cells say of their width. */
    private static final int COLUMNS = 200;

    private static final int ROWS = 10_000;

    /** Characters that cells may say again because they reach down. */
    private static final int REPEATED = 100_000;

    private final Element table;
    private final List<List<Cell>> rows = new ArrayList<>();
    private int repeated;

    /** What stands in a cell, and how many columns and rows from its own on it fills. */
    private record Cell(String text, int weight, int linked, int columns, int rows) {

        /** What a cell that reaches down says again in the next row; there it weighs nothing. */
        Cell below() {
            return new Cell(text, 0, 0, columns, rows - 1);
        }
    }

    private DataTable(Element table) {
        this.table = table;
    }

    /** Empty if the table lays out a page. */
    static Optional<DataTable> of(Element table) {
        String role = table.attr("role");
        boolean layout = role.equals("presentation")
                || role.equals("none")
                || !table.select("table table, h1, h2, h3, h4, h5, h6").isEmpty();
        DataTable data = new DataTable(table);
        return !layout && data.isFilled() ? Optional.of(data) : Optional.empty();
    }

    /** A block for each row, behind that of the caption. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Element caption : table.select("> caption")) {
            String words = TextBuilder.tidy(caption.text());
            if (!words.isEmpty()) {
                blocks.add(new Block(table, Block.Kind.OTHER, words, TextWeight.of(words), 0));
            }
        }
        if (isLabelled()) {
            for (List<Cell> row : rows) {
                String values = row.stream()
                        .skip(1)
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
                add(blocks, row, row.get(0).text().replaceFirst(":$", "") + (values.isEmpty() ? "" : ": " + values));
            }
        } else {
            for (Rows.Told told : Rows.told(rows.stream()
                    .map(row -> row.stream().map(Cell::text).toList())
                    .toList())) {
                add(blocks, rows.get(told.index()), told.paragraph());
            }
        }
        return blocks;
    }

    private void add(List<Block> blocks, List<Cell> row, String paragraph) {
        if (!paragraph.isEmpty()) {
            int weight = row.stream().mapToInt(Cell::weight).sum();
            int linked = row.stream().mapToInt(Cell::linked).sum();
            blocks.add(new Block(table, Block.Kind.ROW, paragraph, weight, linked));
        }
    }

    /** Reads the cells; false if they are not those of a table of values. */
    private boolean isFilled() {
        boolean wide = false;
        for (Element row : table.select("tr")) {
            if (rows.size() == ROWS) {
                return false;
            }
            List<Cell> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            List<Cell> cells = new ArrayList<>();
            for (Element element : row.children()) {
                Optional<Cell> cell = cell(element);
                if (cell.isEmpty()) {
                    return false;
                }
                reachDown(above, cells);
                cells.add(cell.get());
                for (int i = 1; i < cell.get().columns() && cells.size() < COLUMNS; i++) {
                    cells.add(new Cell("", 0, 0, 1, cell.get().rows()));
                }
            }
            reachDown(above, cells);
            wide |= cells.stream().filter(cell -> cell.weight() > 0).count() > 1;
            rows.add(cells);
        }
        return wide;
    }

    /** The cells of the row above that fill the next columns too. */
    private void reachDown(List<Cell> above, List<Cell> cells) {
        while (cells.size() < above.size() && above.get(cells.size()).rows() > 1) {
            Cell cell = above.get(cells.size());
            repeated += cell.text().length();
            cells.add(repeated > REPEATED ? new Cell("", 0, 0, 1, 1) : cell.below());
        }
    }

    private static Optional<Cell> cell(Element element) {
        List<Block> blocks = BlockScan.of(element);
        String text = blocks.stream().map(Block::text).collect(Collectors.joining(" "));
        boolean list = blocks.stream().allMatch(block -> block.kind() == Block.Kind.ITEM);
        if (blocks.size() > 1 && !list || text.length() > Rows.LONGEST_CELL) {
            return Optional.empty();
        }
        return Optional.of(new Cell(
                text,
                blocks.stream().mapToInt(Block::weight).sum(),
                blocks.stream().mapToInt(Block::linked).sum(),
                span(element, "colspan", COLUMNS),
                span(element, "rowspan", ROWS)));
    }

    private static int span(Element element, String name, int most) {
        String said = element.attr(name).strip();
        return said.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(said), most) : 1;
    }

    /** Whether every row is a heading and what it is the heading of. */
    private boolean isLabelled() {
        List<Element> tr = table.select("tr");
        return IntStream.range(0, tr.size())
                .allMatch(i -> !rows.get(i).isEmpty()
                        && tr.get(i).childrenSize() == 2
                        && tr.get(i).child(0).normalName().equals("th")
                        && tr.get(i).child(1).normalName().equals("td"));
    }
}
