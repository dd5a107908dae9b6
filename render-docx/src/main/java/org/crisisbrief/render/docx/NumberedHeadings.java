package org.crisisbrief.render.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crisisbrief.model.document.Block;
import org.crisisbrief.model.document.HeadingNumbers;

/** The numbers of headings: a list of Word's whose levels are the styles of headings, so that Word keeps them right. */
final class NumberedHeadings {

    /** The list's number, and that of its form, as {@code numbering.xml} counts. */
    private static final int LIST = 5;

    private static final int FORM = 4;
    private static final List<String> STYLES = List.of("One", "Two", "Three", "Four");

    private final HeadingNumbers numbers;
    private final int levels;

    NumberedHeadings(List<Block> blocks, int levels) {
        this.numbers = new HeadingNumbers(blocks, levels);
        this.levels = Math.min(levels, STYLES.size() + 1 - numbers.top());
    }

    /** A heading's number as Word will show it; empty if it has none. */
    String of(String heading) {
        return numbers.of(heading);
    }

    /** What the resources leave open, by name. */
    Map<String, String> byName() {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < STYLES.size(); i++) {
            int depth = i + 1 - numbers.top();
            values.put("number" + STYLES.get(i), depth >= 0 && depth < levels ? style(depth) : "");
        }
        values.put("headingForm", levels == 0 ? "" : form());
        values.put(
                "headingList",
                levels == 0 ? "" : "<w:num w:numId=\"" + LIST + "\"><w:abstractNumId w:val=\"" + FORM + "\"/></w:num>");
        return values;
    }

    private static String style(int depth) {
        return "<w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"" + LIST + "\"/></w:numPr>";
    }

    private String form() {
        StringBuilder form = new StringBuilder("<w:abstractNum w:abstractNumId=\"" + FORM + "\">")
                .append("<w:multiLevelType w:val=\"multilevel\"/>");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < levels; i++) {
            text.append(i == 0 ? "" : ".").append('%').append(i + 1);
            form.append("<w:lvl w:ilvl=\"" + i)
                    .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Heading")
                    .append(numbers.top() + i)
                    .append("\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"" + text)
                    .append("\"/><w:lvlJc w:val=\"left\"/></w:lvl>");
        }
        return form.append("</w:abstractNum>").toString();
    }
}
