package org.crisisbrief.extract.read.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The titles that a page gives itself. */
final class Titles {

    private Titles() {}

    /** In letters and digits alone: the title with and without a site's name at either end, and first headings. */
    static List<String> of(Document page) {
        Stream<String> whole = Stream.concat(
                Stream.of(page.title()),
                page.select("meta[property=og:title], meta[name=twitter:title], meta[name=title]").stream()
                        .map(e -> e.attr("content")));
        Stream<String> parts = whole.flatMap(
                t -> Stream.concat(Stream.of(t), Arrays.stream(t.split("\\s[|\u2013\u2014\u00BB:-]+\\s|: "))));
        return Stream.concat(parts, page.select("h1").stream().map(Element::text))
                .map(Titles::letters)
                .filter(t -> t.length() > 12)
                .distinct()
                .toList();
    }

    /** Letters and digits, in lower case. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
