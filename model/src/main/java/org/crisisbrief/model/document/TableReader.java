package org.crisisbrief.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.crisisbrief.model.document.DocumentXml.SyntaxException;

/** Reads a table. */
final class TableReader {

    private final XmlCursor xml;
    private final InlineReader inlines;
    private final BlockReader blocks;

    TableReader(XmlCursor xml, InlineReader inlines, BlockReader blocks) {
        this.xml = xml;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    Block table() throws XMLStreamException, SyntaxException {
        xml.allow("id");
        String id = xml.required("id");
        List<Inline> caption = List.of();
        List<Block.Column> columns = new ArrayList<>();
        List<Block.Row> head = new ArrayList<>();
        List<Block.Row> body = new ArrayList<>();
        for (xml.nextTag(); !xml.isEnd(); xml.nextTag()) {
            switch (xml.name()) {
                case "caption" -> caption = inlines.toEnd();
                case "col" -> {
                    xml.allow("share", "figures");
                    int share = xml.value("share", "1", Integer::valueOf);
                    boolean figures = xml.value("figures", "false", Boolean::valueOf);
                    columns.add(xml.make(() -> new Block.Column(share, figures)));
                    xml.nextTag();
                }
                case "thead" -> rows(head);
                case "tbody" -> rows(body);
                default -> throw xml.error("<table> holds caption, col, thead and tbody, not <" + xml.name() + ">");
            }
        }
        List<Inline> written = caption;
        return xml.make(() -> new Block.Table(id, written, columns, head, body));
    }

    private void rows(List<Block.Row> rows) throws XMLStreamException, SyntaxException {
        xml.allow();
        for (xml.nextTag(); !xml.isEnd(); xml.nextTag()) {
            if (!xml.name().equals("tr")) {
                throw xml.error("<tr> is expected here, not <" + xml.name() + ">");
            }
            xml.allow("id");
            Optional<String> id = xml.optional("id");
            List<Block.Cell> cells = new ArrayList<>();
            for (xml.nextTag(); !xml.isEnd(); xml.nextTag()) {
                boolean heading = xml.name().equals("th");
                if (!heading && !xml.name().equals("td")) {
                    throw xml.error("<th> or <td> is expected here, not <" + xml.name() + ">");
                }
                xml.allow("span");
                int span = xml.value("span", "1", Integer::valueOf);
                List<Block> content = blocks.flowToEnd();
                cells.add(xml.make(() -> new Block.Cell(heading, span, content)));
            }
            rows.add(new Block.Row(id, cells));
        }
    }
}
