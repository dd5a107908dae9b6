package org.crisisbrief.extract.read.office;

import java.io.IOException;
import java.util.Set;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.pack.XmlPart;
import org.crisisbrief.extract.read.pack.XmlPart.Element;
import org.crisisbrief.extract.read.pack.ZipArchive;

/** The paragraphs and tables of a part in WordprocessingML, transitional or strict. */
final class WordPart implements XmlPart.Visitor {

    /** Deleted or moved away, codes of fields, and the older form of what stands beside it in a newer one. */
    private static final Set<String> PASSED = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "delInstrText",
            "Fallback",
            "sectPr",
            "tblPr",
            "tcPr",
            "trPr",
            "drawingPr",
            "rubyPr",
            "rt");

    private final Flow flow;
    private boolean inText;
    private boolean inProperties;
    private boolean hidden;
    private boolean title;

    WordPart(Flow flow) {
        this.flow = flow;
    }

    /** The part that the package names as its main document; empty if none. */
    static String main(ZipArchive archive, Budget budget) throws IOException {
        String[] main = {""};
        byte[] relations = archive.bytes("_rels/.rels").orElse(new byte[0]);
        if (relations.length > 0) {
            XmlPart.read(relations, budget, new XmlPart.Visitor() {
                @Override
                public boolean start(Element element) {
                    if (element.attribute("Type").endsWith("/officeDocument")) {
                        main[0] = element.attribute("Target").replaceFirst("^/", "");
                    }
                    return true;
                }

                @Override
                public void end(String name) {}

                @Override
                public void words(String words) {}
            });
        }
        return main[0];
    }

    @Override
    public boolean start(Element element) throws IOException {
        String name = element.name();
        if (PASSED.contains(name)) {
            return false;
        }
        if (!isWord(element.space())) {
            return true;
        }
        switch (name) {
            case "footnote", "endnote" -> {
                // Separators between text and notes.
                return element.attribute("type").isEmpty()
                        || element.attribute("type").equals("normal");
            }
            case "p" -> {
                flow.beginParagraph();
                title = false;
            }
            case "pStyle" -> title = element.attribute("val").equalsIgnoreCase("title");
            case "tbl" -> flow.beginTable();
            case "tr" -> flow.beginRow();
            case "tc" -> flow.beginCell();
            case "r" -> hidden = false;
            case "rPr", "pPr" -> inProperties = true;
            case "vanish" -> hidden = inProperties && !element.attribute("val").matches("0|false|off");
            case "t" -> inText = !hidden;
            case "tab", "br", "cr", "ptab" -> {
                if (!inProperties) {
                    flow.words(" ");
                }
            }
            case "noBreakHyphen" -> flow.words("-");
            default -> {}
        }
        return true;
    }

    @Override
    public void end(String name) throws IOException {
        switch (name) {
            case "p" -> flow.endParagraph(title);
            case "tbl" -> flow.endTable();
            case "t" -> inText = false;
            case "rPr", "pPr" -> {
                inProperties = false;
                // Of the mark at the end of the paragraph only.
                hidden &= name.equals("rPr");
            }
            default -> {}
        }
    }

    @Override
    public void words(String words) throws IOException {
        if (inText) {
            flow.words(words);
        }
    }

    private static boolean isWord(String space) {
        return space.endsWith("/wordprocessingml/2006/main") || space.endsWith("/wordprocessingml/main");
    }
}
