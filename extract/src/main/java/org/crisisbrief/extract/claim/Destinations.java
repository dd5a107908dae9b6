package org.crisisbrief.extract.claim;

import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.SentenceWords;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.source.Span;

/** Where the forces of a deployment go or are: the place after "to", "in" or "along", by its name or else in its own words. */
final class Destinations extends SentenceWords {

    /** So many words at most stand before a place's name: "the besieged hill town of". */
    private static final int LEAD = 6;

    /** A place by its name, and the words for it. */
    record There(String name, Span span) {}

    Destinations(AnnotatedText text, Sentence sentence) {
        super(text, sentence);
    }

    /**
     * The first place from the words to the end of their clause.
     *
     * @param direct whether the words end with a verb that a place may follow without a preposition, such as "entered"
     * @param prepositions the lexicon of the words that may stand before the place
     */
    Optional<There> after(Span words, boolean direct, String prepositions) {
        int end = end(words);
        int i = text.tokenFrom(words.end());
        Optional<There> object = direct ? place(i, end) : Optional.empty();
        if (object.isPresent()) {
            return object;
        }
        if (i < end && label(i, "force-direction").isPresent()) {
            return words(i, i + 1);
        }
        for (; i < end; i++) {
            Optional<Mention> to = label(i, prepositions);
            if (to.isPresent() && text.covering(token(i).span(), "time").isEmpty()) {
                Optional<There> place = place(text.tokenFrom(to.get().end()), end);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** Where the clause ends; a list in commas, such as ", including two doctors,", is passed over. */
    private int end(Span words) {
        int end = text.tokenFrom(
                Math.max(words.end(), Phrases.around(text, sentence, words).end()));
        if (!is(end, ",") || label(end + 1, "force-aside").isEmpty()) {
            return end;
        }
        for (int i = end + 2; i + 1 < sentence.endToken(); i++) {
            if (is(i, ",")) {
                return text.tokenFrom(
                        Phrases.around(text, sentence, token(i + 1).span()).end());
            }
        }
        return end;
    }

    /** The place whose phrase begins at this token. */
    private Optional<There> place(int from, int end) {
        int noun = -1;
        for (int i = from; i < Math.min(end, from + LEAD); i++) {
            Optional<There> name = text.at(token(i).start(), EntityMention.LABEL)
                    .filter(this::isPlace)
                    .map(m -> new There(m.value(EntityMention.class).referent().name(), m.span()));
            if (name.isPresent()) {
                return name;
            }
            Optional<Mention> common = label(i, "force-place");
            if (common.isPresent()) {
                noun = text.tokenFrom(common.get().end());
                i = noun - 1;
                if (!is(noun, "of") || label(i, "force-ahead").isEmpty()) {
                    return isNamedAt(noun, end) ? place(noun, end) : words(from, noun);
                }
                continue;
            }
            if (isName(i)) {
                int last = i + 1;
                while (last < end && isName(last)) {
                    last++;
                }
                return words(i, last);
            }
            boolean stops = !token(i).isWord()
                    || label(i, "time").isPresent()
                    || label(i, "g-preposition").isPresent() && !is(i, "of")
                    || label(i, "g-verb").isPresent()
                    || label(i, "g-be").isPresent();
            if (stops) {
                break;
            }
        }
        return noun < 0 ? Optional.empty() : words(from, noun);
    }

    /** Whether the word is a name that no list of names knows. */
    private boolean isName(int token) {
        return token(token).isWord()
                && token(token).isCapitalised()
                && !token(token).isNumber()
                && text.covering(token(token).span(), EntityMention.LABEL).isEmpty()
                && text.covering(token(token).span(), "time").isEmpty();
    }

    private boolean isNamedAt(int token, int end) {
        return token < end
                && !is(token, "of")
                && text.at(token(token).start(), EntityMention.LABEL)
                        .filter(this::isPlace)
                        .isPresent();
    }

    private boolean isPlace(Mention mention) {
        EntityMention entity = mention.value(EntityMention.class);
        return entity.referent().kind() == Entity.Kind.PLACE
                && (entity.use() == Entity.Use.NAME || entity.use() == Entity.Use.NOMINAL);
    }

    private Optional<There> words(int first, int end) {
        Span span = span(first, end);
        return Optional.of(new There(text.slice(span), span));
    }
}
