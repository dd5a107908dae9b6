package org.crisisbrief.render.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields: an instruction, and the result that stands until Word works it out anew. */
final class Fields {

    private Fields() {}

    static void add(RunParent parent, String instruction, String result, RunFormat format) {
        begin(parent, instruction);
        format.add(parent, result);
        end(parent);
    }

    static void begin(RunParent parent, String instruction) {
        mark(parent, STFldCharType.BEGIN);
        CTText code = parent.addRun().addNewInstrText();
        code.setStringValue(" " + instruction + " ");
        code.setSpace(Space.PRESERVE);
        mark(parent, STFldCharType.SEPARATE);
    }

    static void end(RunParent parent) {
        mark(parent, STFldCharType.END);
    }

    private static void mark(RunParent parent, STFldCharType.Enum type) {
        parent.addRun().addNewFldChar().setFldCharType(type);
    }
}
