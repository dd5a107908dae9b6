package org.crisisbrief.render.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.crisisbrief.model.document.Figure.Bar;
import org.crisisbrief.model.document.Figure.Bars;

/**
 * Bars as a chart of Word's (ISO/IEC 29500-1 DrawingML, "charts"): two series one over the other, light up to the upper bound and
 * solid up to the lower; an arrow where there is no upper bound, dashed where no number stands in the words. No value is printed.
 */
final class Chart {

    /** An arrow's length in the longest bar, and how much of it is kept free behind. */
    private static final double ARROW = 0.08;

    private static final double ROOM = 1.15;

    private final Bars bars;
    private final WordColours colours;

    Chart(Bars bars, WordColours colours) {
        this.bars = bars;
        this.colours = colours;
    }

    /** The part's text; {@code workbook} is the id of the relation to its data, {@code fonts} are the file's by name. */
    String xml(String workbook, Map<String, String> fonts) {
        Map<String, String> values = new HashMap<>(colours.byName());
        values.putAll(fonts);
        values.put("workbook", workbook);
        values.put("most", Double.toString(Math.max(1, bars.longest()) * ROOM));
        values.put(
                "series",
                series(0, "C", bars.names().to(), fill(colours.rule()), "", Bar::to)
                        + series(1, "B", bars.names().from(), fill(colours.heading()), points() + arrows(), Bar::from));
        return Template.fill("chart.xml", values);
    }

    private String series(
            int number, String column, String name, String fill, String forms, Function<Bar, OptionalLong> value) {
        int last = bars.bars().size() + 1;
        StringBuilder xml = new StringBuilder("<c:ser><c:idx val=\"" + number + "\"/><c:order val=\"" + number + "\"/>")
                .append("<c:tx><c:strRef><c:f>" + Workbook.SHEET + "!$" + column + "$1</c:f>")
                .append(cache("str", List.of(name)) + "</c:strRef></c:tx><c:spPr>" + fill + "</c:spPr>")
                .append("<c:invertIfNegative val=\"0\"/>" + forms)
                .append("<c:cat><c:strRef><c:f>" + Workbook.SHEET + "!$A$2:$A$" + last + "</c:f>")
                .append(cache("str", bars.bars().stream().map(Workbook::named).toList()) + "</c:strRef></c:cat>")
                .append("<c:val><c:numRef><c:f>" + Workbook.SHEET + "!$" + column + "$2:$" + column + "$" + last
                        + "</c:f>");
        List<String> values = bars.bars().stream()
                .map(value)
                .map(n -> n.isPresent() ? Long.toString(n.getAsLong()) : "")
                .toList();
        return xml.append(cache("num", values) + "</c:numRef></c:val></c:ser>").toString();
    }

    private static String cache(String kind, List<String> values) {
        StringBuilder xml = new StringBuilder("<c:" + kind + "Cache>")
                .append(kind.equals("num") ? "<c:formatCode>General</c:formatCode>" : "")
                .append("<c:ptCount val=\"" + values.size() + "\"/>");
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                xml.append("<c:pt idx=\"" + i + "\"><c:v>")
                        .append(Characters.escaped(Characters.legal(values.get(i))) + "</c:v></c:pt>");
            }
        }
        return xml.append("</c:" + kind + "Cache>").toString();
    }

    /** The outlines of bars whose words give no number. */
    private String points() {
        StringBuilder xml = new StringBuilder();
        for (int i = 0; i < bars.bars().size(); i++) {
            if (bars.bars().get(i).vague()) {
                xml.append("<c:dPt><c:idx val=\"" + i
                                + "\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>")
                        .append("<a:noFill/>" + line(12700, "sysDash", "") + "</c:spPr></c:dPt>");
            }
        }
        return xml.toString();
    }

    /** An arrow behind each open bar. */
    private String arrows() {
        if (bars.bars().stream().noneMatch(Bar::open)) {
            return "";
        }
        String length = Double.toString(Math.max(1, bars.longest()) * ARROW);
        StringBuilder plus = new StringBuilder(
                        "<c:plus><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val=\"")
                .append(bars.bars().size() + "\"/>");
        for (int i = 0; i < bars.bars().size(); i++) {
            plus.append("<c:pt idx=\"" + i + "\"><c:v>" + (bars.bars().get(i).open() ? length : "0") + "</c:v></c:pt>");
        }
        plus.append("</c:numLit></c:plus>");
        return "<c:errBars><c:errBarType val=\"plus\"/><c:errValType val=\"cust\"/><c:noEndCap val=\"1\"/>" + plus
                + "<c:spPr>" + line(15875, "solid", "<a:tailEnd type=\"triangle\"/>") + "</c:spPr></c:errBars>";
    }

    private String line(int width, String dash, String end) {
        return "<a:ln w=\"" + width + "\">" + fill(colours.heading()) + "<a:prstDash val=\"" + dash + "\"/>" + end
                + "</a:ln>";
    }

    private static String fill(String colour) {
        return "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
    }
}
