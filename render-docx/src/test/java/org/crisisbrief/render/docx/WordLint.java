package org.crisisbrief.render.docx;

import static org.crisisbrief.render.docx.WordXml.all;
import static org.crisisbrief.render.docx.WordXml.attribute;
import static org.crisisbrief.render.docx.WordXml.attributes;
import static org.crisisbrief.render.docx.WordXml.children;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What makes Word complain, or lose something, though every schema is kept. */
final class WordLint {

    private final List<String> findings = new ArrayList<>();
    private final WordXml file;
    private final List<Element> stories;

    private WordLint(WordXml file) {
        this.file = file;
        this.stories = file.parts().keySet().stream()
                .filter(part -> part.matches("word/(?:document|footnotes|header\\d*|footer\\d*)\\.xml"))
                .map(file::root)
                .toList();
    }

    static List<String> findings(WordXml file) {
        WordLint lint = new WordLint(file);
        lint.checkBookmarks();
        lint.checkFields();
        lint.checkStyles();
        lint.checkLists();
        lint.checkFootnotes();
        lint.checkTables();
        lint.checkControlsAndPictures();
        lint.checkRelations();
        return lint.findings;
    }

    private List<String> everywhere(String element, String name) {
        return stories.stream()
                .flatMap(story -> attributes(story, element, name).stream())
                .toList();
    }

    private void checkBookmarks() {
        List<String> names = everywhere("bookmarkStart", "name");
        unique("bookmark name", names.stream().map(n -> n.toLowerCase(Locale.ROOT)));
        for (String name : names) {
            if (!name.matches("[A-Za-z_][A-Za-z0-9_]{0,39}")) {
                findings.add("bookmark name that Word does not take: " + name);
            }
        }
        unique("bookmark id", everywhere("bookmarkStart", "id").stream());
        for (Element story : stories) {
            if (!attributes(story, "bookmarkStart", "id").stream()
                    .sorted()
                    .toList()
                    .equals(attributes(story, "bookmarkEnd", "id").stream()
                            .sorted()
                            .toList())) {
                findings.add("a bookmark that is not ended in " + story.getNodeName());
            }
        }
        Stream.concat(
                        everywhere("hyperlink", "anchor").stream().filter(a -> !a.isEmpty()),
                        stories.stream()
                                .flatMap(s -> all(s, "instrText").stream())
                                .map(i -> i.getTextContent().strip().split(" "))
                                .filter(i -> i[0].matches("PAGEREF|NOTEREF|REF"))
                                .map(i -> i[1]))
                .filter(anchor -> !names.contains(anchor))
                .forEach(anchor -> findings.add("dead anchor: " + anchor));
    }

    private void checkFields() {
        for (Element story : stories) {
            int open = 0;
            for (String type : attributes(story, "fldChar", "fldCharType")) {
                open += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
                if (open < 0) {
                    findings.add("a field ends that has not begun in " + story.getNodeName());
                }
            }
            if (open != 0) {
                findings.add("a field that is not ended in " + story.getNodeName());
            }
        }
    }

    private void checkStyles() {
        List<String> defined = attributes(file.root("word/styles.xml"), "style", "styleId");
        unique("style", defined.stream());
        unique("style name", attributesOfChildren(file.root("word/styles.xml")).stream());
        for (String use : List.of("pStyle", "rStyle", "tblStyle", "basedOn", "next")) {
            Stream.concat(
                            everywhere(use, "val").stream(),
                            attributes(file.root("word/styles.xml"), use, "val").stream())
                    .distinct()
                    .filter(style -> !defined.contains(style))
                    .forEach(style -> findings.add("unknown style: " + style));
        }
    }

    private static List<String> attributesOfChildren(Element styles) {
        return children(styles, "style").stream()
                .map(style -> attribute(children(style, "name").get(0), "val"))
                .toList();
    }

    private void checkLists() {
        Element numbering = file.root("word/numbering.xml");
        List<String> defined = attributes(numbering, "num", "numId");
        unique("list", defined.stream());
        Stream.concat(
                        everywhere("numId", "val").stream(),
                        attributes(file.root("word/styles.xml"), "numId", "val").stream())
                .filter(list -> !defined.contains(list))
                .forEach(list -> findings.add("unknown list: " + list));
    }

    private void checkFootnotes() {
        List<String> notes = attributes(file.root("word/footnotes.xml"), "footnote", "id");
        unique("footnote", notes.stream());
        List<String> marks = attributes(file.root("word/document.xml"), "footnoteReference", "id");
        unique("footnote mark", marks.stream());
        marks.stream().filter(m -> !notes.contains(m)).forEach(m -> findings.add("mark without its footnote: " + m));
        notes.stream()
                .filter(n -> !List.of("-1", "0").contains(n) && !marks.contains(n))
                .forEach(n -> findings.add("footnote without a mark: " + n));
    }

    private void checkTables() {
        for (Element story : stories) {
            for (Element table : all(story, "tbl")) {
                int columns =
                        children(children(table, "tblGrid").get(0), "gridCol").size();
                for (Element row : children(table, "tr")) {
                    int filled = 0;
                    for (Element cell : children(row, "tc")) {
                        filled += span(cell);
                        if (!(cell.getLastChild().getLocalName().equals("p"))) {
                            findings.add("a cell that does not end with a paragraph");
                        }
                    }
                    if (filled != columns) {
                        findings.add("a row fills " + filled + " of " + columns + " columns");
                    }
                }
                if (table.getNextSibling() != null
                        && "tbl".equals(table.getNextSibling().getLocalName())) {
                    findings.add("two tables that Word would join");
                }
            }
        }
    }

    private static int span(Element cell) {
        return attributes(cell, "gridSpan", "val").stream()
                .findFirst()
                .map(Integer::valueOf)
                .orElse(1);
    }

    private void checkControlsAndPictures() {
        unique(
                "content control",
                stories.stream()
                        .flatMap(s -> all(s, "sdtPr").stream())
                        .map(p -> attribute(children(p, "id").get(0), "val")));
        Element document = file.root("word/document.xml");
        List<String> pictures = new ArrayList<>();
        NodeList found = document.getElementsByTagNameNS("*", "docPr");
        for (int i = 0; i < found.getLength(); i++) {
            Element picture = (Element) found.item(i);
            pictures.add(picture.getAttribute("id"));
            if (picture.getAttribute("descr").isBlank()) {
                findings.add("a picture without alternative text");
            }
        }
        unique("picture", pictures.stream());
    }

    private void checkRelations() {
        Element relations = file.root("word/_rels/document.xml.rels");
        List<Element> all = children(relations, "Relationship");
        Set<String> ids = new HashSet<>();
        all.forEach(r -> ids.add(r.getAttribute("Id")));
        unique(
                "address",
                all.stream()
                        .filter(r -> r.getAttribute("TargetMode").equals("External"))
                        .map(r -> r.getAttribute("Target")));
        String text = new String(file.parts().get("word/document.xml"), StandardCharsets.UTF_8);
        Matcher use = Pattern.compile("r:(?:id|embed)=\"([^\"]+)\"").matcher(text);
        while (use.find()) {
            if (!ids.contains(use.group(1))) {
                findings.add("unknown relationship: " + use.group(1));
            }
        }
    }

    private void unique(String what, Stream<String> values) {
        Set<String> seen = new HashSet<>();
        values.filter(v -> !seen.add(v)).forEach(v -> findings.add(what + " twice: " + v));
    }
}
