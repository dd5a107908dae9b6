package org.crisisbrief.render.pdf;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.crisisbrief.model.document.Script;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The tree of elements that is laid out. No text of the document is ever parsed as markup or style. */
final class Page {

    /** The element of text that runs from right to left: a kind that always has a tag of its own in the file. */
    static final String RIGHT_TO_LEFT = "abbr";

    /** The attribute that tells the logo from drawings. */
    static final String LOGO = "data-logo";

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final Document dom;
    private final Lettering lettering;
    private final double columnWidth;
    private boolean breakBefore;
    private boolean bidirectional;

    /** An empty page; {@code columnWidth} is the width of its text in points. */
    Page(Lettering lettering, double columnWidth) {
        this.columnWidth = columnWidth;
        this.lettering = lettering;
        try {
            this.dom = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Document dom() {
        return dom;
    }

    /** The width of its text, in points. */
    double columnWidth() {
        return columnWidth;
    }

    Element root(Locale language) {
        Element html = dom.createElementNS(XHTML, "html");
        html.setAttribute("lang", language.toLanguageTag());
        if (Script.of(language).rightToLeft()) {
            html.setAttribute("dir", "rtl");
            bidirectional = true;
        }
        dom.appendChild(html);
        return html;
    }

    /** Whether some of its text runs from right to left. */
    boolean isBidirectional() {
        return bidirectional;
    }

    /** The next block starts a page. */
    void breakPage() {
        breakBefore = true;
    }

    /** A new block; {@code names} are its classes. */
    Element block(Element parent, String element, String names) {
        Element block = inline(parent, element, names);
        if (breakBefore) {
            block.setAttribute("style", "page-break-before: always");
            breakBefore = false;
        }
        return block;
    }

    /** A new element; {@code names} are its classes, empty for none. */
    Element inline(Element parent, String element, String names) {
        Element inline = dom.createElementNS(XHTML, element);
        if (!names.isEmpty()) {
            inline.setAttribute("class", names);
        }
        parent.appendChild(inline);
        return inline;
    }

    /** Room for the logo; lengths are points. */
    Element logo(Element parent, double width, double height) {
        Element svg = room(parent, width, height);
        svg.setAttribute(LOGO, "true");
        return svg;
    }

    /** Room for a drawing, as wide as the column at most; lengths are points. */
    Element drawing(Element parent, int scene, double width, double height) {
        double scale = Math.min(1, columnWidth / width);
        Element svg = room(parent, width * scale, height * scale);
        svg.setAttribute("data-scene", Integer.toString(scene));
        return svg;
    }

    private Element room(Element parent, double width, double height) {
        Element svg = dom.createElementNS("http://www.w3.org/2000/svg", "svg");
        svg.setAttribute("style", String.format(Locale.ROOT, "width: %.2fpt; height: %.2fpt", width, height));
        parent.appendChild(svg);
        return svg;
    }

    /**
     * Text in the families that cover it. It has an element of its own, since the layout writes a parent's own text before
     * its children; a link's text stands in the link, before its page number.
     */
    void text(Element parent, String text) {
        bidirectional |= Direction.occursRightToLeft(text);
        String span = isRightToLeft(parent) ? RIGHT_TO_LEFT : "span";
        for (Lettering.Run run : lettering.runs(text)) {
            Element in = run.family() == Face.Family.OTHER
                    ? inline(parent, Direction.occursRightToLeft(run.text()) ? RIGHT_TO_LEFT : span, "other")
                    : parent.getTagName().equals("a") ? parent : inline(parent, span, "");
            in.appendChild(dom.createTextNode(run.text()));
        }
    }

    /** How wide a text is in its size. */
    double measure(String text) {
        return lettering.measure(text);
    }

    private static boolean isRightToLeft(Element element) {
        return element.getAttribute("dir").equals("rtl")
                || element.getParentNode() instanceof Element parent && isRightToLeft(parent);
    }

    /** Takes away the elements of text that has no other text beside it, so that there are fewer boxes to lay out. */
    void settle() {
        settle(dom.getDocumentElement());
    }

    private static void settle(Element element) {
        Node child = element.getFirstChild();
        if (child instanceof Element only && only.getNextSibling() == null && isBare(only)) {
            element.replaceChild(only.getFirstChild(), only);
            return;
        }
        for (; child != null; child = child.getNextSibling()) {
            if (child instanceof Element inside) {
                settle(inside);
            }
        }
    }

    /** Whether an element does nothing but hold text. */
    private static boolean isBare(Element element) {
        return element.getTagName().equals("span")
                && !element.hasAttributes()
                && element.getFirstChild() instanceof Text
                && element.getFirstChild().getNextSibling() == null;
    }

    /** Text that is not printed, such as a style sheet. */
    void raw(Element parent, String text) {
        parent.appendChild(dom.createTextNode(text));
    }
}
