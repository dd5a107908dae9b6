package org.crisisbrief.render.docx;

/** What the document's part is related to: other parts of the file, and addresses outside (ISO/IEC 29500-2, 9.3). */
final class Relations {

    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Element all =
            new Element("Relationships").set("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
    private int last;

    /** Relates it to a part and returns the relationship's id. */
    String add(String kind, String target) {
        String id = "rId" + ++last;
        all.add("Relationship").set("Id", id).set("Type", KINDS + kind).set("Target", target);
        return id;
    }

    /** Relates it to an address outside and returns the relationship's id. */
    String addOutside(String kind, String address) {
        String id = "rId" + ++last;
        all.add("Relationship")
                .set("Id", id)
                .set("Type", KINDS + kind)
                .set("Target", address)
                .set("TargetMode", "External");
        return id;
    }

    Element part() {
        return all;
    }
}
