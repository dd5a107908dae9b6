package org.crisisbrief.extract.read.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.read.Budget;
import org.crisisbrief.extract.read.FileProperties;
import org.crisisbrief.extract.read.OwnOutput;
import org.crisisbrief.extract.read.pack.XmlPart;
import org.crisisbrief.extract.read.pack.XmlPart.Element;

/** Reads the properties of a document from its part: {@code docProps/core.xml} or {@code meta.xml}. */
final class PropertiesPart implements XmlPart.Visitor {

    private static final int LONGEST = 500;

    private final Map<String, StringBuilder> values = new HashMap<>();
    private StringBuilder words = new StringBuilder();

    private PropertiesPart() {}

    static FileProperties read(byte[] part, Budget budget) throws IOException {
        PropertiesPart properties = new PropertiesPart();
        XmlPart.read(part, budget, properties);
        return new FileProperties(
                properties.value("title"), properties.value("initial-creator").or(() -> properties.value("creator")));
    }

    /** Whether the program that the part names is this one. */
    static boolean isOwn(byte[] part, Budget budget) throws IOException {
        PropertiesPart properties = new PropertiesPart();
        XmlPart.read(part, budget, properties);
        return properties
                .value("Application")
                .filter(OwnOutput.PRODUCER::equals)
                .isPresent();
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name))
                .map(StringBuilder::toString)
                .filter(v -> v.length() <= LONGEST);
    }

    @Override
    public boolean start(Element element) {
        words = new StringBuilder();
        values.putIfAbsent(element.name(), words);
        return true;
    }

    @Override
    public void end(String name) {
        words = new StringBuilder();
    }

    @Override
    public void words(String text) {
        words.append(text);
    }
}
