package org.crisisbrief.render.docx;

/** Fields: an instruction, and the result that stands until Word works it out anew. */
final class Fields {

    private Fields() {}

    static void add(RunParent parent, String instruction, String result, RunFormat format) {
        begin(parent, instruction);
        format.add(parent, result);
        end(parent);
    }

    static void begin(RunParent parent, String instruction) {
        mark(parent, "begin");
        parent.addRun().add("w:instrText").set("xml:space", "preserve").text(" " + instruction + " ");
        mark(parent, "separate");
    }

    static void end(RunParent parent) {
        mark(parent, "end");
    }

    private static void mark(RunParent parent, String type) {
        parent.addRun().add("w:fldChar").set("w:fldCharType", type);
    }
}
