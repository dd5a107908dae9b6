package org.crisisbrief.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;
import org.crisisbrief.model.document.DocumentXml.SyntaxException;
import org.crisisbrief.model.document.Figure.Bar;
import org.crisisbrief.model.document.Figure.Bars;

/** Reads the bars of a figure. */
final class BarsReader {

    private final XmlCursor xml;

    BarsReader(XmlCursor xml) {
        this.xml = xml;
    }

    Bars bars() throws XMLStreamException, SyntaxException {
        xml.allow("label", "words", "from", "to");
        Bars.Names names =
                new Bars.Names(xml.required("label"), xml.required("words"), xml.required("from"), xml.required("to"));
        List<Bar> bars = new ArrayList<>();
        for (xml.nextTag(); !xml.isEnd(); xml.nextTag()) {
            bars.add(bar());
        }
        return xml.make(() -> new Bars(names, bars));
    }

    private Bar bar() throws XMLStreamException, SyntaxException {
        if (!xml.name().equals("bar")) {
            throw xml.error("<" + xml.name() + "> is not a bar; there is bar");
        }
        xml.allow("label", "words", "from", "to", "vague");
        String label = xml.required("label");
        String words = xml.required("words");
        OptionalLong from = number("from");
        OptionalLong to = number("to");
        boolean vague = xml.value("vague", "false", Boolean::valueOf);
        Bar bar = xml.make(() -> new Bar(label, words, from, to, vague));
        xml.nextTag();
        if (!xml.isEnd()) {
            throw xml.error("a bar holds nothing");
        }
        return bar;
    }

    private OptionalLong number(String attribute) throws SyntaxException {
        Optional<String> written = xml.optional(attribute).filter(w -> !w.isEmpty());
        return written.isEmpty()
                ? OptionalLong.empty()
                : xml.make(() -> OptionalLong.of(Long.parseLong(written.get())));
    }
}
