package org.crisisbrief.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.number.CountAnnotator;
import org.crisisbrief.extract.rules.Lexicons;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** A text with its entities read, for tests. */
record Example(AnnotatedText text, Entities entities) {

    private static final Lexicons LEXICONS = Lexicons.english();
    private static final EntityAnnotator ANNOTATOR = new EntityAnnotator(Gazetteer.load());
    private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*");

    /** Each line is a paragraph. */
    static Example of(String characters) {
        List<Span> paragraphs = new ArrayList<>();
        Matcher matcher = PARAGRAPH.matcher(characters);
        while (matcher.find()) {
            paragraphs.add(new Span(
                    matcher.start(),
                    matcher.start() + matcher.group().stripTrailing().length()));
        }
        AnnotatedText text = new AnnotatedText(new SourceText(characters, paragraphs), LEXICONS.words("abbreviation"));
        LEXICONS.trie().annotate(text);
        new CountAnnotator().annotate(text);
        ANNOTATOR.annotate(text);
        return new Example(text, Entities.of(text));
    }

    List<Entity> all() {
        return entities.list("A");
    }

    /** "PERSON Jane Doe" and so on, in order. */
    List<String> names() {
        return all().stream().map(e -> e.kind() + " " + e.name()).toList();
    }

    Entity entity(String name) {
        return all().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + names()));
    }

    /** The words that stand for the entity of this name, in order. */
    List<String> wordsFor(String name) {
        return entity(name).mentions().stream()
                .map(m -> text.slice(m.at().span()))
                .toList();
    }

    /** "the authorities" and so on, in order. */
    List<String> actors() {
        return text.mentions(Actor.LABEL).stream()
                .map(m -> text.slice(m.span()))
                .toList();
    }

    /** "three soldiers=SECURITY_FORCES" and so on, in order. */
    List<String> people() {
        return text.mentions(PeopleNouns.LABEL).stream()
                .map(m -> text.slice(m.span()) + "=" + m.value())
                .toList();
    }
}
