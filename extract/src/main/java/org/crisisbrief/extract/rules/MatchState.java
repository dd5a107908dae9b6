package org.crisisbrief.extract.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.rules.Match.Capture;
import org.crisisbrief.model.source.Span;
import org.jspecify.annotations.Nullable;

/** How far a pattern has got in a sentence: the parts that it is within and the names that it has given. */
final class MatchState {

    private record Within(Step step, int token, @Nullable Within outer) {}

    private record Given(
            String name, Capture capture, @Nullable Given before) {}

    private final AnnotatedText text;
    private final List<Token> tokens;
    private final Sentence sentence;
    private @Nullable Within within;
    private @Nullable Given given;
    private int steps;

    MatchState(AnnotatedText text, Sentence sentence) {
        this.text = text;
        this.tokens = text.tokens();
        this.sentence = sentence;
    }

    /** Forgets what was tried before. */
    void begin() {
        within = null;
        given = null;
        steps = 0;
    }

    boolean goesOn() {
        return ++steps < Pattern.BUDGET;
    }

    /** The token after the sentence. */
    int end() {
        return sentence.endToken();
    }

    boolean inside(int token) {
        return token < sentence.endToken();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    Span span(int first, int end) {
        return new Span(token(first).start(), token(end - 1).end());
    }

    /** Whether a mention with one of some labels may start at a token. */
    boolean mayHave(int token, long labels) {
        return text.mayHave(token(token).start(), labels);
    }

    List<Mention> startingAt(int token) {
        return text.startingAt(token(token).start());
    }

    /** Whether a mention ends within the sentence. */
    boolean holds(Mention mention) {
        return mention.end() <= sentence.span().end();
    }

    /** The token after a mention. */
    int after(Mention mention) {
        return text.tokenFrom(mention.end());
    }

    boolean isFirstWord(int token) {
        int first = sentence.firstToken();
        while (first < token && !token(first).isWord()) {
            first++;
        }
        return token == first;
    }

    boolean isAfterLastWord(int token) {
        for (int i = token; inside(i); i++) {
            if (token(i).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** Tries what is inside of a step that begins with a token. */
    int within(Step step, int token, Step inside) {
        Within outer = within;
        within = new Within(step, token, outer);
        int end = inside.from(this, token);
        within = outer;
        return end;
    }

    /** The token that a step which the pattern is within began with, the last time. */
    int begun(Step step) {
        for (Within each = within; each != null; each = each.outer) {
            if (each.step == step) {
                return each.token;
            }
        }
        throw new IllegalStateException("not within the step");
    }

    /** Gives a name while what follows is tried, and for good if that holds. */
    int captured(String name, Capture capture, Step next, int token) {
        Given before = given;
        given = new Given(name, capture, before);
        int end = next.from(this, token);
        if (end == Step.NOTHING) {
            given = before;
        }
        return end;
    }

    /** What was captured last under each name. */
    Map<String, Capture> captures() {
        Map<String, Capture> captures = new TreeMap<>();
        for (Given each = given; each != null; each = each.before) {
            captures.putIfAbsent(each.name, each.capture);
        }
        return captures;
    }
}
