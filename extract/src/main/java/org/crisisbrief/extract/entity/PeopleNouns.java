package org.crisisbrief.extract.entity;

import java.util.Locale;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.fact.Entity.Use;
import org.crisisbrief.model.fact.Fact.PeopleClass;
import org.crisisbrief.model.source.Span;

/** Adds "people": nouns of people with what stands before them, such as "groups of armed protesters". */
final class PeopleNouns {

    static final String LABEL = "people";

    private final Words words;
    private final AnnotatedText text;

    PeopleNouns(Words words) {
        this.words = words;
        this.text = words.text();
    }

    void annotate() {
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            Mention noun = words.at("person-noun", i);
            if (noun == null
                    || i < end
                    || isPartOfName(i)
                    || isAdjective(noun)
                    || words.is("person-adjective", i) && !isNoun(i)) {
                continue;
            }
            int last = words.after(noun);
            Mention next = words.at("person-noun", last);
            while (next != null && !words.is("person-adjective", last)) {
                noun = next;
                last = words.after(noun);
                next = words.at("person-noun", last);
            }
            PeopleClass group = PeopleClass.valueOf(
                    noun.value(String.class).toUpperCase(Locale.ROOT).replace('-', '_'));
            Span span = words.span(start(i, end), last);
            text.add(new Mention(LABEL, span, group, "people.noun"));
            end = last;
        }
    }

    /** "police units", "terrorist threat". */
    private boolean isAdjective(Mention noun) {
        int after = words.after(noun);
        return (words.has("compound-head", after) || words.has("person-title", after))
                && !words.has("person-noun", after);
    }

    private boolean isNoun(int i) {
        boolean determined = words.key(i - 1).equals("the") || i > 0 && isCount(i - 1);
        boolean before = words.has("person-noun", i + 1) || words.has("people-modifier", i + 1);
        return determined
                && !before
                && !(words.isWord(i + 1)
                        && words.key(i + 1).endsWith("s")
                        && !words.key(i + 1).equals("was"));
    }

    private boolean isCount(int i) {
        return !text.endingAt(words.token(i).end(), "count").isEmpty();
    }

    private boolean isPartOfName(int i) {
        return text.covering(words.token(i).span(), EntityMention.LABEL)
                .map(m -> m.value(EntityMention.class))
                .filter(e -> e.use() == Use.NAME || e.use() == Use.EMBEDDED)
                .isPresent();
    }

    /** Where the words before the noun begin; counts and determiners stay outside. */
    private int start(int noun, int from) {
        int at = noun;
        int before = modifier(at);
        while (before < at && before >= from) {
            at = before;
            before = modifier(at);
        }
        if (words.key(at - 1).equals("of")) {
            Mention group = words.before("people-group", at);
            if (group != null) {
                at = words.start(group);
            }
        }
        return at;
    }

    /** The first token of the modifier that ends before this one, or this one. */
    private int modifier(int end) {
        if (end == 0 || words.has("number-word", end - 1) || isCount(end - 1)) {
            return end;
        }
        Mention word = words.before("people-modifier", end);
        if (word != null) {
            return words.start(word);
        }
        int offset = words.token(end - 1).end();
        return text.endingAt(offset, EntityMention.LABEL).stream()
                .filter(m -> m.value(EntityMention.class).use() == Use.DEMONYM)
                .mapToInt(words::start)
                .findFirst()
                .orElse(end);
    }
}
