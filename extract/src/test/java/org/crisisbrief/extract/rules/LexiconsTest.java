package org.crisisbrief.extract.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.rules.LexiconFiles.Phrase;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

class LexiconsTest {

    private static final Lexicons LEXICONS = Lexicons.english();

    private record Meant(List<String> tokens, String label) {}

    @Test
    void findsEveryPhraseThatIsWrittenWithItsValue() {
        // Where a phrase is written twice in a set, the later line counts.
        Map<Meant, Phrase> written = new LinkedHashMap<>();
        LexiconFiles.readEnglish(
                phrase -> written.put(new Meant(AnnotatedText.keysOf(phrase.words()), phrase.label()), phrase));
        List<Phrase> missed = new ArrayList<>();
        for (Phrase phrase : written.values()) {
            boolean canBeCapital = Character.isLetter(phrase.words().charAt(0));
            if (!isFound(phrase) && (canBeCapital || !phrase.capitalised())) {
                missed.add(phrase);
            }
        }
        assertEquals(List.of(), missed);
        assertTrue(written.size() > 10_000, () -> written.size() + " phrases");
    }

    private static boolean isFound(Phrase phrase) {
        String words =
                Character.toUpperCase(phrase.words().charAt(0)) + phrase.words().substring(1);
        AnnotatedText text = text(words);
        Mention expected = new Mention(phrase.label(), new Span(0, words.length()), phrase.value(), phrase.label());
        return text.mentions(phrase.label()).contains(expected);
    }

    @Test
    void findsNoNameWithoutACapital() {
        List<Phrase> found = new ArrayList<>();
        LexiconFiles.readEnglish(phrase -> {
            String small = phrase.words().toLowerCase(Locale.ROOT);
            boolean alone = text(small).mentions(phrase.label()).stream()
                    .anyMatch(m -> m.span().length() == small.length());
            if (phrase.capitalised() && alone && !isAlsoSmall(phrase)) {
                found.add(phrase);
            }
        });
        assertEquals(List.of(), found);
    }

    private static boolean isAlsoSmall(Phrase name) {
        List<Phrase> small = new ArrayList<>();
        LexiconFiles.readEnglish(phrase -> {
            if (!phrase.capitalised()
                    && phrase.label().equals(name.label())
                    && phrase.words().equalsIgnoreCase(name.words())) {
                small.add(phrase);
            }
        });
        return !small.isEmpty();
    }

    @Test
    void givesTheWordsOfASet() {
        Set<String> written = new TreeSet<>();
        LexiconFiles.readEnglish(phrase -> {
            if (phrase.label().equals("abbreviation")) {
                written.add(String.join(" ", AnnotatedText.keysOf(phrase.words())));
            }
        });
        assertEquals(written, LEXICONS.words("abbreviation"));
        assertEquals(Set.of(), LEXICONS.words("no-such-set"));
    }

    private static AnnotatedText text(String words) {
        AnnotatedText text = new AnnotatedText(new SourceText(words, List.of(new Span(0, words.length()))), Set.of());
        LEXICONS.trie().annotate(text);
        return text;
    }
}
