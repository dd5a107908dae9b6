package org.crisisbrief.extract.violence;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.time.Timex;
import org.crisisbrief.model.source.Span;

/** The tokens of one sentence and what class of word they are. */
final class Clausal {

    private static final List<String> BREAKS = List.of(
            "g-conjunction",
            "g-subordinator",
            "g-relative",
            "g-be",
            "g-have",
            "g-do",
            "g-modal",
            "g-negation",
            "g-object-pronoun");

    private final AnnotatedText text;
    private final Sentence sentence;

    Clausal(AnnotatedText text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
    }

    AnnotatedText text() {
        return text;
    }

    Sentence sentence() {
        return sentence;
    }

    boolean inside(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    Token token(int token) {
        return text.tokens().get(token);
    }

    boolean is(int token, String word) {
        return inside(token) && token(token).is(word);
    }

    String key(int token) {
        return inside(token) ? token(token).key() : "";
    }

    Optional<Mention> at(int token, String label) {
        return inside(token) ? text.at(token(token).start(), label) : Optional.empty();
    }

    boolean has(int token, String label) {
        return at(token, label).isPresent();
    }

    int after(Mention mention) {
        return text.tokenFrom(mention.end());
    }

    Span span(int first, int end) {
        return new Span(token(first).start(), token(end - 1).end());
    }

    boolean isWord(int token) {
        return inside(token) && token(token).isWord();
    }

    /** The token after the time expression that starts here, or this one. */
    int afterTime(int token) {
        return at(token, Timex.LABEL).map(this::after).orElse(token);
    }

    /** Whether the token stands inside a time expression. */
    boolean isTime(int token) {
        return inside(token) && text.covering(token(token).span(), Timex.LABEL).isPresent();
    }

    Optional<Mention> entity(int token) {
        return inside(token) ? text.covering(token(token).span(), EntityMention.LABEL) : Optional.empty();
    }

    /** Whether a noun phrase that began before this token ends here. */
    boolean ends(int token, boolean first) {
        if (!isWord(token)) {
            return !isInner(token);
        }
        if (BREAKS.stream().anyMatch(l -> has(token, l)) || is(token, "that") && !first) {
            return true;
        }
        if (has(token, "g-preposition") || has(token, "g-temporal")) {
            return !has(token, "count");
        }
        if (has(token, "g-adverb") && !has(token, "count") && !has(token, "g-determiner")) {
            return true;
        }
        if (has(token, "g-pronoun") && !has(token, "g-determiner")) {
            return true;
        }
        return !first && (isVerb(token) || has(token, "g-determiner") && !has(token, "count"))
                || isTime(token) && !has(token, "count");
    }

    private boolean isInner(int token) {
        boolean initial = is(token, ".")
                && inside(token - 1)
                && token(token - 1).text().length() <= 3
                && token(token - 1).isCapitalised();
        return isHyphen(token) || is(token, "'s") || is(token, "'") || is(token, "\"") || initial;
    }

    /** A hyphen that no space parts from the words beside it. */
    private boolean isHyphen(int token) {
        return is(token, "-")
                && inside(token - 1)
                && inside(token + 1)
                && token(token - 1).end() == token(token).start()
                && token(token + 1).start() == token(token).end()
                && isWord(token + 1);
    }

    /** Whether the word is a verb that a noun phrase before it ends at. */
    boolean isVerb(int token) {
        if (token(token).isCapitalised()) {
            return false;
        }
        String key = key(token);
        if (has(token, "g-verb") || has(token, "event-verb") || has(token, "person-verb")) {
            return !isQuality(token);
        }
        boolean form = key.length() > 4 && (key.endsWith("ed") || key.endsWith("ing"));
        return form && !isQuality(token) && !has(token, "people-modifier") && !has(token, "event-target");
    }

    /** Whether a verb stands here, by its form and what follows: "killed two guards", "left for Nairobi". */
    boolean isVerbWithObject(int token) {
        String key = key(token);
        boolean form = has(token, "g-verb")
                || has(token, "event-verb")
                || has(token, "violence-left")
                || key.length() > 4 && (key.endsWith("ed") || key.endsWith("ing"));
        return form
                && !token(token).isCapitalised()
                && (has(token + 1, "g-determiner") || has(token + 1, "count") || has(token + 1, "g-preposition"));
    }

    /** Whether an article, number or quality stands before, so that a verb's form is one too: "the murdered man". */
    private boolean isQuality(int token) {
        return has(token - 1, "g-determiner")
                || has(token - 1, "people-modifier")
                || is(token - 1, "'s")
                || inside(token - 1) && token(token - 1).isNumber();
    }
}
