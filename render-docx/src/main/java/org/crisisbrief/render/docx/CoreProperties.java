package org.crisisbrief.render.docx;

import java.util.Map;
import org.crisisbrief.model.document.Head;

/** The file's core properties (ISO/IEC 29500-2, 11). Its dates are the document's "as of", at midnight UTC. */
final class CoreProperties {

    private CoreProperties() {}

    static String of(Head head) {
        return Template.fill(
                "core.xml",
                Map.of(
                        "title", Characters.escaped(head.title()),
                        "subject", Characters.escaped(head.subject()),
                        "author", Characters.escaped(head.author()),
                        "keywords", Characters.escaped(head.keywords()),
                        "category", head.marking().label(),
                        "date", head.date().toString(),
                        "language", head.language().toLanguageTag()));
    }
}
