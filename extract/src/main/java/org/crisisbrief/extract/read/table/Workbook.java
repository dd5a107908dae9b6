package org.crisisbrief.extract.read.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.pack.XmlPart;
import org.crisisbrief.extract.read.pack.XmlPart.Element;
import org.crisisbrief.extract.read.pack.ZipArchive;

/**
 * What the sheets of a spreadsheet share.
 *
 * @param strings the words that cells point to
 * @param dateStyles the numbers of the cell styles that show a number as a day
 * @param from1904 whether days count from 1904, not from 1900
 */
record Workbook(List<Sheet> sheets, List<String> strings, Set<Integer> dateStyles, boolean from1904) {

    /** A sheet and the part of the archive where its cells stand. */
    record Sheet(String name, String part, boolean hidden) {}

    static Workbook of(ZipArchive archive, Budget budget) throws IOException {
        byte[] book = archive.bytes("xl/workbook.xml").orElseThrow(() -> new ZipException("no workbook"));
        Map<String, String> targets = targets(archive, budget);
        List<Sheet> sheets = new ArrayList<>();
        boolean[] from1904 = new boolean[1];
        each(book, budget, element -> {
            if (element.name().equals("sheet")) {
                String id = element.reader()
                        .getAttributeValue("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
                String strict = element.reader()
                        .getAttributeValue("http://purl.oclc.org/ooxml/officeDocument/relationships", "id");
                String target = targets.getOrDefault(id == null ? String.valueOf(strict) : id, "");
                sheets.add(new Sheet(
                        element.attribute("name"),
                        target,
                        element.attribute("state")
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("hidden")));
            } else if (element.name().equals("workbookPr")) {
                from1904[0] = Set.of("1", "true").contains(element.attribute("date1904"));
            }
        });
        return new Workbook(List.copyOf(sheets), strings(archive, budget), dateStyles(archive, budget), from1904[0]);
    }

    private static Map<String, String> targets(ZipArchive archive, Budget budget) throws IOException {
        Map<String, String> targets = new HashMap<>();
        Optional<byte[]> relations = archive.bytes("xl/_rels/workbook.xml.rels");
        if (relations.isPresent()) {
            each(relations.get(), budget, element -> {
                String target = element.attribute("Target");
                targets.put(element.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            });
        }
        return targets;
    }

    /** The shared words; phonetic guides are left out. */
    private static List<String> strings(ZipArchive archive, Budget budget) throws IOException {
        List<String> strings = new ArrayList<>();
        Optional<byte[]> part = archive.bytes("xl/sharedStrings.xml");
        if (part.isPresent()) {
            StringBuilder words = new StringBuilder();
            XmlPart.read(part.get(), budget, new XmlPart.Visitor() {
                private boolean inText;

                @Override
                public boolean start(Element element) {
                    inText = element.name().equals("t");
                    return !element.name().equals("rPh");
                }

                @Override
                public void end(String name) {
                    inText = false;
                    if (name.equals("si")) {
                        strings.add(words.toString());
                        words.setLength(0);
                    }
                }

                @Override
                public void words(String text) throws IOException {
                    if (inText) {
                        budget.characters(text.length());
                        words.append(text);
                    }
                }
            });
        }
        return strings;
    }

    private static Set<Integer> dateStyles(ZipArchive archive, Budget budget) throws IOException {
        Set<Integer> styles = new HashSet<>();
        Optional<byte[]> part = archive.bytes("xl/styles.xml");
        if (part.isPresent()) {
            Map<String, String> formats = new HashMap<>();
            XmlPart.read(part.get(), budget, new XmlPart.Visitor() {
                private boolean ofCells;
                private int number;

                @Override
                public boolean start(Element element) {
                    switch (element.name()) {
                        case "numFmt" -> formats.put(element.attribute("numFmtId"), element.attribute("formatCode"));
                        case "cellXfs" -> ofCells = true;
                        case "xf" -> {
                            String id = element.attribute("numFmtId");
                            if (ofCells && SheetDays.isDay(id, formats.getOrDefault(id, ""))) {
                                styles.add(number);
                            }
                            number += ofCells ? 1 : 0;
                        }
                        default -> {}
                    }
                    return true;
                }

                @Override
                public void end(String name) {
                    ofCells &= !name.equals("cellXfs");
                }

                @Override
                public void words(String text) {}
            });
        }
        return Set.copyOf(styles);
    }

    @FunctionalInterface
    private interface Each {
        void element(Element element) throws IOException;
    }

    private static void each(byte[] part, Budget budget, Each each) throws IOException {
        XmlPart.read(part, budget, new XmlPart.Visitor() {
            @Override
            public boolean start(Element element) throws IOException {
                each.element(element);
                return true;
            }

            @Override
            public void end(String name) {}

            @Override
            public void words(String text) {}
        });
    }
}
