package org.crisisbrief.compose;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;

/** The anchors that a document's references lead to. */
final class Referred {

    private static final Pattern REFERENCE = Pattern.compile("<ref to=\"([^\"]*)\"");

    private Referred() {}

    static Set<String> in(Document document) {
        Set<String> anchors = new TreeSet<>();
        Matcher reference = REFERENCE.matcher(DocumentXml.write(document));
        while (reference.find()) {
            anchors.add(reference.group(1));
        }
        return anchors;
    }
}
