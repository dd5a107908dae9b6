package org.crisisbrief.compose.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.SourceText;

/**
 * What a reference prints: {@code A¶5} for the fifth paragraph of document A, {@code A p. 3 ¶5} where the document has pages (with
 * no-break spaces), {@code A title} for its title; the words are those of the document's language.
 */
public record ReferenceLabel(String source, int paragraph) {

    private static final Pattern PARAGRAPH =
            Pattern.compile("([^\\s\u00A0]+?)(?:\u00A0\\p{L}{1,5}\\.?\u00A0\\d{1,6}\u00A0)?¶(\\d{1,9})");

    /** The label of a passage of the text, or of the source's title. */
    public static String of(At at, SourceText text, Texts texts) {
        if (at.inTitle()) {
            return at.source() + " " + texts.get("ref.title");
        }
        int offset = at.span().start();
        String page = text.pageAt(offset).stream()
                .mapToObj(p -> "\u00A0" + texts.get("ref.page") + "\u00A0" + p + "\u00A0")
                .findFirst()
                .orElse("");
        return at.source() + page + "¶" + text.paragraphAt(offset);
    }

    /** The label in the language of the sources. */
    public static String of(At at, SourceText text) {
        return of(at, text, Texts.fixed(Locale.ENGLISH));
    }

    /** The document and paragraph that a label names; nothing for the label of a title or of anything else. */
    public static Optional<ReferenceLabel> read(String label) {
        Matcher matcher = PARAGRAPH.matcher(label);
        return matcher.matches()
                ? Optional.of(new ReferenceLabel(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
