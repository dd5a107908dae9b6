package org.crisisbrief.render.docx;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.crisisbrief.model.document.Head;

/** The file's properties. Its dates are the document's "as of", at midnight UTC. */
final class Properties {

    private Properties() {}

    static void write(Head head, POIXMLProperties properties) {
        Optional<Date> date =
                Optional.of(Date.from(head.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(Characters.legal(head.title()));
        core.setSubjectProperty(Characters.legal(head.subject()));
        core.setCreator(Characters.legal(head.author()));
        core.setLastModifiedByUser(Characters.legal(head.author()));
        core.setKeywords(Characters.legal(head.keywords()));
        core.setCategory(head.marking().label());
        core.setRevision("1");
        core.setCreated(date);
        core.setModified(date);
        core.getUnderlyingProperties().setLanguageProperty(head.language().toLanguageTag());
        properties.getExtendedProperties().setApplication("crisisbrief");
    }
}
