package org.crisisbrief.compose.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(1+1)",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x"
            })
    void whatWouldBeAFormulaGetsAnApostrophe(String formula) {
        assertEquals("\"'" + formula + "\"", Cell.text(formula));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u0000=1",
                "\"=1",
                "\u202E=1"
            })
    void soDoesAFormulaBehindWhatCannotBeSeen(String formula) {
        assertTrue(Cell.text(formula).contains("'=1"), Cell.text(formula));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;=1", "a; =1", "a;\"=1\"", "a;\t=1"})
    void soDoesAFormulaThatWouldBeginACellWhereSemicolonsPartThem(String formula) {
        assertTrue(Cell.text(formula).contains("'=1"), Cell.text(formula));
    }

    @Test
    void plainTextStaysAsItIs() {
        assertEquals("\"ten to twelve (10-12), a+b=c; x@y\"", Cell.text("ten to twelve (10-12), a+b=c; x@y"));
        assertEquals("\"\"", Cell.text(""));
        assertEquals("\"'’\"", Cell.text("'’"));
    }

    @Test
    void quotationMarksAreDoubled() {
        assertEquals("\"the \"\"rebels\"\", he said\"", Cell.text("the \"rebels\", he said"));
    }

    @Test
    void aNegativeNumberIsNoFormula() {
        assertEquals("\"-33.87\"", Cell.number(-33.87));
    }

    @Test
    void standsOnOneLine() {
        assertEquals("\"one two three\"", Cell.text("one\r\n two\t\u2028three\n"));
    }

    @Test
    void showsWhereHarmfulCharactersStood() {
        assertEquals("\"\uFFFD[31mred\uFFFD\uFFFDgnp.exe\uFFFD\"", Cell.text("\u001b[31mred\u0000\u202Egnp.exe\ud83d"));
        assertEquals("\"\ud83d\ude00\"", Cell.text("\ud83d\ude00"));
    }

    @Test
    void holdsNoMoreThanACellOfASpreadsheet() {
        String cell = Cell.text("\ud83d\ude00".repeat(20_000));

        assertTrue(cell.length() <= Cell.LONGEST, "" + cell.length());
        assertTrue(cell.endsWith("\ud83d\ude00 […]\""));
    }
}
