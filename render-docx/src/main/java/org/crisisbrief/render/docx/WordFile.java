package org.crisisbrief.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.Head;

/** A Word file in the making: its parts, and what numbers and names the things in them. */
final class WordFile {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final WordPackage parts = new WordPackage();
    private final Relations relations = new Relations();
    private final Element document;
    private final Element body;
    private final Element section = new Element("w:sectPr");
    private final Head head;
    private final PageFormat page;
    private final Language language;
    private final Bookmarks bookmarks;
    private final Numbering numbering = new Numbering();
    private final Footnotes footnotes;
    private final ExternalLinks links;
    private final Map<String, Integer> count = new HashMap<>();

    WordFile(Document source, PageFormat page) {
        this.head = source.head();
        this.page = page;
        this.language = new Language(head.language());
        this.document = root("w:document");
        this.body = document.add("w:body");
        this.bookmarks = new Bookmarks(source);
        this.footnotes = new Footnotes(bookmarks, language);
        this.links = new ExternalLinks(relations);
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("language", language.attributes());
        values.put("direction", language.rightToLeft() ? "<w:bidi/>" : "");
        values.put("textWidth", Integer.toString(page.textWidth()));
        values.put("tlpColour", head.marking().colour().substring(1));
        return values;
    }

    /** An element that may be the root of a part. */
    Element root(String name) {
        return new Element(name)
                .set("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
                .set("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    }

    Element body() {
        return body;
    }

    /** The properties of the only section, which stand after all in the body. */
    Element section() {
        return section;
    }

    PageFormat page() {
        return page;
    }

    Language language() {
        return language;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    Numbering numbering() {
        return numbering;
    }

    Footnotes footnotes() {
        return footnotes;
    }

    ExternalLinks links() {
        return links;
    }

    /** Adds a picture to the file and returns the id by which the document names it. */
    String addPicture(byte[] data, String extension) {
        String path = "media/image" + count.merge("image", 1, Integer::sum) + "." + extension;
        parts.add("word/" + path, data);
        return relations.add("image", path);
    }

    /** Adds a header or footer and returns the id by which the section names it. */
    String addPart(String kind, Element root) {
        String path = kind + count.merge(kind, 1, Integer::sum) + ".xml";
        parts.add("word/" + path, WORD + kind + "+xml", XML + root);
        return relations.add(kind, path);
    }

    void write(OutputStream out) throws IOException {
        Map<String, String> values = values();
        addTemplate("settings", Template.fill("settings.xml", values));
        addTemplate("styles", Template.fill("styles.xml", values));
        addTemplate("numbering", numbering.part());
        addTemplate("footnotes", footnotes.part());
        parts.add(
                "word/theme/theme1.xml",
                "application/vnd.openxmlformats-officedocument.theme+xml",
                Template.fill("theme.xml", values));
        relations.add("theme", "theme/theme1.xml");
        body.xml(section.toString());
        parts.add("word/document.xml", WORD + "document.main+xml", XML + document);
        parts.addRelations("word/_rels/document.xml.rels", XML + relations.part());
        parts.add(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
                CoreProperties.of(head));
        parts.add(
                "docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                Template.fill("app.xml", Map.of()));
        parts.addRelations("_rels/.rels", Template.fill("package.xml", Map.of()));
        parts.write(out);
    }

    private void addTemplate(String kind, String xml) {
        parts.add("word/" + kind + ".xml", WORD + kind + "+xml", xml);
        relations.add(kind, kind + ".xml");
    }
}
