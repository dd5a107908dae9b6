package org.crisisbrief.extract.read.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A run of text that a browser sets on lines of its own.
 *
 * @param element the innermost element of block level that holds it
 * @param kind what it is by its tags
 * @param text without white space around it; a line break inside is {@code \n}
 * @param weight how much text it is, in words; the headings of a table's columns, which each row repeats, count nothing
 * @param linked how much of the weight leads elsewhere
 */
record Block(Element element, Kind kind, String text, int weight, int linked) {

    /** What a block is by its tags. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        OTHER
    }

    private static final int FEW = 8;
    private static final int MANY = 25;
    private static final Pattern SENTENCE = Pattern.compile(
            "[.!?\u2026:;\u3002\uFF01\uFF1F\u0964\u06D4][\"'\u201D\u2019\u00BB)\\]]*(?:\\s|$)|[\u3002\u0964]");

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?\u3002\uFF01\uFF1F\u0964\u06D4][\"'\u201D\u2019\u00BB)\\]]*$");

    /**
     * Whether it reads like running text: some words, few of them links, and the end of a sentence. The colons and semicolons of a
     * row part its values.
     */
    boolean prose() {
        return weight >= FEW
                && linked * 3 <= weight
                && (weight >= MANY
                        || (kind == Kind.ROW ? SENTENCE_END : SENTENCE)
                                .matcher(text)
                                .find());
    }

    /** Whether it only leads elsewhere; a paragraph that ends as a sentence may have many links in it. */
    boolean navigation() {
        boolean sentence = kind == Kind.PARAGRAPH && SENTENCE_END.matcher(text).find();
        return sentence ? weight - linked <= 1 : linked * 3 >= weight * 2;
    }

    /** Whether it ends as a sentence does, however short. */
    boolean sentence() {
        return weight >= 3 && !navigation() && SENTENCE_END.matcher(text).find();
    }
}
