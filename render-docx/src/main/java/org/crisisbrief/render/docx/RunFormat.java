package org.crisisbrief.render.docx;

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

    /** Adds text, in as many runs as it has directions. */
    void add(RunParent parent, String text) {
        if (text.isEmpty()) {
            return;
        }
        for (Direction.Stretch stretch : Direction.stretches(Characters.legal(text), rightToLeft)) {
            Element run = parent.addRun();
            applyTo(run, stretch.rightToLeft());
            run.add("w:t").set("xml:space", "preserve").text(stretch.text());
        }
    }

    /** Gives this form to a run. */
    void applyTo(Element run, boolean runsRightToLeft) {
        if (!bold && !italic && style.isEmpty() && !language.known() && !runsRightToLeft) {
            return;
        }
        Element properties = run.add("w:rPr");
        if (!style.isEmpty()) {
            properties.add("w:rStyle", style);
        }
        if (bold) {
            properties.add("w:b");
            properties.add("w:bCs");
        }
        if (italic) {
            properties.add("w:i");
            properties.add("w:iCs");
        }
        if (runsRightToLeft) {
            properties.add("w:rtl");
        }
        if (language.known()) {
            properties.add("w:lang").set(runsRightToLeft ? "w:bidi" : "w:val", language.tag());
        }
    }
}
