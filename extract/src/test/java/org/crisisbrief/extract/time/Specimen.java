package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.rules.Lexicons;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** Texts for the tests of times. */
final class Specimen {

    private static final Lexicons LEXICONS = Lexicons.english();
    private static final TimeAnnotator TIMES = new TimeAnnotator();

    private Specimen() {}

    /** The text with its readings; empty lines part its paragraphs. */
    static AnnotatedText read(String characters) {
        List<Span> paragraphs = new ArrayList<>();
        var matcher =
                java.util.regex.Pattern.compile("\\S(?:.|\\n(?!\\s*\\n))*").matcher(characters);
        while (matcher.find()) {
            paragraphs.add(new Span(
                    matcher.start(),
                    matcher.start() + matcher.group().stripTrailing().length()));
        }
        AnnotatedText text = new AnnotatedText(new SourceText(characters, paragraphs), ABBREVIATIONS);
        LEXICONS.trie().annotate(text);
        TIMES.annotate(text);
        return text;
    }

    static final Set<String> ABBREVIATIONS = LEXICONS.words("abbreviation");

    /** The text with its times resolved. */
    static AnnotatedText resolved(String characters, String documentDay) {
        AnnotatedText text = read(characters);
        new TimeResolver(documentDay.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(documentDay)))
                .annotate(text);
        return text;
    }

    /** The times as "words=value". */
    static List<String> times(AnnotatedText text) {
        return text.mentions(Timex.LABEL).stream()
                .map(m -> text.slice(m.span()) + "=" + m.value(Timex.class).value())
                .toList();
    }
}
