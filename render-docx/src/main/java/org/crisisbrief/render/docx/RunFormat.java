package org.crisisbrief.render.docx;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * How text is set.
 *
 * @param style the id of a character style, empty for none
 * @param language {@link Language#UNKNOWN} for that of the document
 * @param rightToLeft whether the paragraph runs from right to left
 */
record RunFormat(boolean bold, boolean italic, String style, Language language, boolean rightToLeft) {

    static RunFormat plain(boolean rightToLeft) {
        return new RunFormat(false, false, "", Language.UNKNOWN, rightToLeft);
    }

    RunFormat strong() {
        return new RunFormat(true, italic, style, language, rightToLeft);
    }

    /** Emphasis within emphasis is upright again. */
    RunFormat emphasized() {
        return new RunFormat(bold, !italic, style, language, rightToLeft);
    }

    RunFormat styled(String characterStyle) {
        return new RunFormat(bold, italic, characterStyle, language, rightToLeft);
    }

    RunFormat in(Language other) {
        return new RunFormat(bold, italic, style, other, rightToLeft);
    }

    /** As text that runs from left to right, whatever the paragraph does. */
    RunFormat leftToRight() {
        return new RunFormat(bold, italic, style, language, false);
    }

    /** Adds text, in as many runs as it has directions. */
    void add(RunParent parent, String text) {
        if (text.isEmpty()) {
            return;
        }
        for (Direction.Stretch stretch : Direction.stretches(Characters.legal(text), rightToLeft)) {
            CTR run = parent.addRun();
            applyTo(run, stretch.rightToLeft());
            CTText content = run.addNewT();
            content.setStringValue(stretch.text());
            content.setSpace(Space.PRESERVE);
        }
    }

    /** Gives this form to a run. */
    void applyTo(CTR run, boolean runsRightToLeft) {
        if (!bold && !italic && style.isEmpty() && !language.known() && !runsRightToLeft) {
            return;
        }
        CTRPr properties = run.addNewRPr();
        if (!style.isEmpty()) {
            properties.addNewRStyle().setVal(style);
        }
        if (bold) {
            properties.addNewB();
            properties.addNewBCs();
        }
        if (italic) {
            properties.addNewI();
            properties.addNewICs();
        }
        if (runsRightToLeft) {
            properties.addNewRtl();
        }
        if (language.known()) {
            CTLanguage lang = properties.addNewLang();
            if (runsRightToLeft) {
                lang.setBidi(language.tag());
            } else {
                lang.setVal(language.tag());
            }
        }
    }
}
