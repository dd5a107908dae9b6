package org.crisisbrief.compose;

import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;

/** Prints templates that are known to end. */
final class FreePress implements Manuscript.Press {

    @Override
    public Document print(Template template, Map<String, Object> view) {
        Sheet sheet = new Sheet(Integer.MAX_VALUE);
        fill(template, view, sheet);
        return read(template, view, sheet.text());
    }

    static void fill(Template template, Map<String, Object> view, Sheet sheet) {
        try {
            template.process(view, sheet);
        } catch (TemplateException e) {
            throw new BadTemplate(Complaint.of(e));
        } catch (Sheet.Full e) {
            throw new BadTemplate(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads what a template wrote. */
    static Document read(Template template, Map<String, Object> view, String written) {
        try {
            return DocumentXml.read(new StringReader(written));
        } catch (DocumentXml.SyntaxException e) {
            throw new BadTemplate(Sheet.origin(template, view, e.line())
                    + ": what is written here is not in the document language; " + e.problem());
        }
    }
}
