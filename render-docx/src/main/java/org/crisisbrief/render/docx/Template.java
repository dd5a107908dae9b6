package org.crisisbrief.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlException;

/** A piece of WordprocessingML that stands in a resource, with {@code ${name}} where a value goes. */
final class Template {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Za-z]+)\\}");

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

    /** The text of a resource, with the values filled in. */
    static String fill(String name, Map<String, String> values) {
        return PLACE.matcher(read(name)).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException(name + ": no value for " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
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
