package org.crisisbrief.extract.read.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.pack.XmlPart;
import org.crisisbrief.extract.read.pack.XmlPart.Element;

/** The cells of a sheet, as a reader of the sheet sees them. */
final class SheetCells implements XmlPart.Visitor {

    /** Columns beyond the last that a sheet can have are not made up. */
    private static final int COLUMNS = 16384;

    private final Workbook workbook;
    private final Budget budget;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private String type = "";
    private int style;
    private int column;
    private boolean inValue;

    private SheetCells(Workbook workbook, Budget budget) {
        this.workbook = workbook;
        this.budget = budget;
    }

    static List<List<String>> of(byte[] part, Workbook workbook, Budget budget) throws IOException {
        SheetCells cells = new SheetCells(workbook, budget);
        XmlPart.read(part, budget, cells);
        return cells.rows;
    }

    @Override
    public boolean start(Element element) {
        switch (element.name()) {
            case "row" -> {
                rows.add(new ArrayList<>());
                column = -1;
                return !element.attribute("hidden").matches("1|true");
            }
            case "c" -> {
                type = element.attribute("t");
                style = number(element.attribute("s"), 0);
                column = column(element.attribute("r"), column + 1);
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            case "f", "rPh" -> {
                return false;
            }
            default -> {}
        }
        return true;
    }

    @Override
    public void end(String name) throws IOException {
        inValue = false;
        if (name.equals("c") && !rows.isEmpty() && value.length() > 0 && column >= 0 && column < COLUMNS) {
            List<String> row = rows.get(rows.size() - 1);
            while (row.size() <= column) {
                budget.steps(1);
                row.add("");
            }
            row.set(column, shown(value.toString()));
        }
    }

    @Override
    public void words(String words) {
        if (inValue) {
            value.append(words);
        }
    }

    private String shown(String raw) {
        return switch (type) {
            case "s" -> {
                int index = number(raw, -1);
                yield index >= 0 && index < workbook.strings().size()
                        ? workbook.strings().get(index)
                        : "";
            }
            case "b" -> raw.equals("1") ? "yes" : "no";
            case "str", "inlineStr", "d" -> raw;
            case "e" -> "";
            default -> numeric(raw);
        };
    }

    private String numeric(String raw) {
        if (raw.length() > 40) {
            return raw;
        }
        try {
            BigDecimal number = new BigDecimal(raw.strip());
            if (workbook.dateStyles().contains(style)) {
                return SheetDays.written(number, workbook.from1904()).orElse(raw);
            }
            return Math.abs(number.scale()) > 30
                    ? raw
                    : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    private static int number(String digits, int otherwise) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
    }

    /** The column of an address such as "AB12", from 0. */
    private static int column(String address, int otherwise) {
        int column = 0;
        int i = 0;
        while (i < address.length() && i < 4 && address.charAt(i) >= 'A' && address.charAt(i) <= 'Z') {
            column = column * 26 + address.charAt(i) - 'A' + 1;
            i++;
        }
        return i == 0 ? otherwise : column - 1;
    }
}
