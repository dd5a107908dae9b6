package org.crisisbrief.model.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    private static final ColumnWidths WIDTHS = new ColumnWidths(400, 5, 10);

    @Test
    void areSharesWhereEveryWordFits() {
        assertArrayEquals(new double[] {100, 300}, WIDTHS.of(table(List.of(1, 3), "a word", "some words")), 0.01);
    }

    @Test
    void leaveRoomForTheLongestWord() {
        assertArrayEquals(
                new double[] {60, 340}, WIDTHS.of(table(List.of(1, 39), "deployment of", "some words")), 0.01);
    }

    @Test
    void letWordsBreakThatWouldTakeMoreThanAQuarter() {
        assertArrayEquals(
                new double[] {100, 300}, WIDTHS.of(table(List.of(1, 39), "n".repeat(80), "some words")), 0.01);
    }

    @Test
    void areSharesWhereNotEveryWordCanFit() {
        List<Integer> shares = List.of(1, 1, 1, 1, 4);
        String word = "n".repeat(30);
        assertArrayEquals(
                new double[] {50, 50, 50, 50, 200}, WIDTHS.of(table(shares, word, word, word, word, word)), 0.01);
    }

    private static Block.Table table(List<Integer> shares, String... words) {
        List<Block.Cell> cells = new ArrayList<>();
        for (String text : words) {
            cells.add(new Block.Cell(
                    false, 1, List.of(new Block.Paragraph(Block.Role.BODY, List.of(new Inline.Text(text))))));
        }
        return new Block.Table(
                "table",
                List.of(),
                shares.stream().map(share -> new Block.Column(share, false)).toList(),
                List.of(),
                List.of(new Block.Row(Optional.empty(), cells)));
    }
}
