package org.crisisbrief.extract.read.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.OverBudget;
import org.crisisbrief.extract.read.TextBuilder;
import org.crisisbrief.extract.read.table.Rows;

/**
 * Puts a word processor's paragraphs and tables in their order. A paragraph that begins inside of another (a text frame) stands
 * before it. A table becomes rows, unless its cells hold so much that it merely lays out a page; then their paragraphs stand alone.
 */
final class Flow {

    private final Budget budget;
    private final TextBuilder text;
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private Optional<String> title = Optional.empty();

    private static final class Table {
        final List<List<List<String>>> rows = new ArrayList<>();
    }

    Flow(Budget budget) {
        this.budget = budget;
        this.text = new TextBuilder(budget);
    }

    TextBuilder text() {
        return text;
    }

    /** The paragraph that is set as the document's title. */
    Optional<String> title() {
        return title;
    }

    void beginParagraph() {
        paragraphs.push(new StringBuilder());
    }

    void words(String words) throws OverBudget {
        budget.steps(1);
        StringBuilder paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.append(words);
        }
    }

    void endParagraph(boolean isTitle) throws OverBudget {
        StringBuilder paragraph = paragraphs.poll();
        if (paragraph == null) {
            return;
        }
        String words = TextBuilder.tidy(paragraph.toString());
        if (isTitle && title.isEmpty() && !words.isEmpty()) {
            title = Optional.of(words);
        }
        Table table = tables.peek();
        if (table != null && !table.rows.isEmpty() && !last(table.rows).isEmpty()) {
            last(last(table.rows)).add(words);
        } else {
            text.add(words);
        }
    }

    void beginTable() {
        tables.push(new Table());
    }

    void beginRow() {
        if (!tables.isEmpty()) {
            tables.element().rows.add(new ArrayList<>());
        }
    }

    void beginCell() {
        if (!tables.isEmpty() && !tables.element().rows.isEmpty()) {
            last(tables.element().rows).add(new ArrayList<>());
        }
    }

    void endTable() throws OverBudget {
        Table table = tables.poll();
        if (table == null) {
            return;
        }
        List<String> lines = lines(table);
        Table outer = tables.peek();
        for (String line : lines) {
            if (outer != null && !outer.rows.isEmpty() && !last(outer.rows).isEmpty()) {
                last(last(outer.rows)).add(line);
            } else {
                text.add(line);
            }
        }
    }

    private static List<String> lines(Table table) {
        boolean layout = table.rows.stream().allMatch(row -> row.size() < 2)
                || table.rows.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.stream().mapToInt(String::length).sum() > Rows.LONGEST_CELL);
        if (layout) {
            return table.rows.stream()
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .toList();
        }
        return Rows.paragraphs(table.rows.stream()
                .map(row -> row.stream().map(cell -> String.join(" ", cell)).toList())
                .toList());
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
