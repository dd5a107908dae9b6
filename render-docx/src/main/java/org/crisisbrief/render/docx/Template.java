package org.crisisbrief.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.xmlbeans.XmlException;

/** A piece of WordprocessingML that stands in a resource, with {@code ${name}} where a value goes. */
final class Template {

    private Template() {}

    /** Makes a bean of XML; a failure is a mistake in a resource. */
    interface Parser<T> {
        T parse(String xml) throws XmlException;
    }

    static <T> T parse(String name, Map<String, String> values, Parser<T> parser) {
        try {
            return parser.parse(fill(name, values));
        } catch (XmlException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static String fill(String name, Map<String, String> values) {
        String text = read(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    private static String read(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
