package org.crisisbrief.extract.read.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.DocumentReader;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.TextBuilder;
import org.crisisbrief.extract.read.Unreadable;
import org.crisisbrief.extract.read.pack.CompoundFile;
import org.crisisbrief.model.Diagnostic;

/** Spreadsheets in the binary form (Excel 97 to 2003), read as those in the form that came after it. */
public final class XlsReader implements DocumentReader {

    @Override
    public Content read(Input input) throws IOException {
        try (POIFSFileSystem file = CompoundFile.open(input.bytes());
                HSSFWorkbook workbook = new HSSFWorkbook(file.getRoot(), false)) {
            boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
            List<Diagnostic> diagnostics = new ArrayList<>();
            TextBuilder text = new TextBuilder(input.budget());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                    diagnostics.add(XlsxReader.hidden(input.path(), workbook.getSheetName(i)));
                    continue;
                }
                for (String row : Rows.paragraphs(rows(workbook.getSheetAt(i), from1904, input.budget()))) {
                    text.add(row);
                }
            }
            if (text.isEmpty()) {
                throw new Unreadable(XlsxReader.EMPTY);
            }
            return new Content(Optional.of(text.build()), Metadata.NONE, List.of(), diagnostics);
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(
                    "The table is protected by a password, so it was left out. Save it without the password.");
        } catch (OldExcelFormatException e) {
            throw new Unreadable(
                    "The table was saved by Excel 95 or one before it, so it was left out. Open it and save it as .xlsx.");
        }
    }

    private static List<List<String>> rows(Sheet sheet, boolean from1904, Budget budget) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            if (!row.getZeroHeight()) {
                for (Cell cell : row) {
                    while (cells.size() <= cell.getColumnIndex()) {
                        budget.steps(1);
                        cells.add("");
                    }
                    cells.set(cell.getColumnIndex(), shown(cell, from1904));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String shown(Cell cell, boolean from1904) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "yes" : "no";
            case NUMERIC -> numeric(cell, from1904);
            default -> "";
        };
    }

    private static String numeric(Cell cell, boolean from1904) {
        double value = cell.getNumericCellValue();
        if (!Double.isFinite(value)) {
            return "";
        }
        BigDecimal number = BigDecimal.valueOf(value);
        String plain = number.stripTrailingZeros().toPlainString();
        String code =
                Optional.ofNullable(cell.getCellStyle().getDataFormatString()).orElse("");
        return SheetDays.isDay(Integer.toString(cell.getCellStyle().getDataFormat()), code)
                ? SheetDays.written(number, from1904).orElse(plain)
                : plain;
    }
}
