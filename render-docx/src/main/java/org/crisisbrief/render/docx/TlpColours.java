package org.crisisbrief.render.docx;

import org.crisisbrief.model.Tlp;

/** The colours of markings, for text on black (FIRST, Traffic Light Protocol 2.0, section 5). */
final class TlpColours {

    private TlpColours() {}

    static String of(Tlp marking) {
        return switch (marking) {
            case CLEAR -> "FFFFFF";
            case GREEN -> "33FF00";
            case AMBER, AMBER_STRICT -> "FFC000";
            case RED -> "FF2B2B";
        };
    }
}
