package org.crisisbrief.extract.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.Token;
import org.crisisbrief.extract.rules.Match.Capture;
import org.crisisbrief.model.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over the tokens and mentions of one sentence:
 *
 * <pre>
 * word          that word, in lower case          a|b     one or the other; ( ) groups
 * x?            x or nothing                      x*      any number of x, as many as will do
 * &lt;label&gt;       a mention with that label         &lt;n:a|b&gt; a mention with one of the labels, named n
 * [n: ...]      the words of a sub-pattern, named n
 * ..5           at most 5 words, as few as will do, not over a comma, colon, semicolon, bracket or quotation mark
 * ~5            at most 5 words of any kind, as few as will do
 * ^  $          the sentence's first word; its end (before the closing mark)
 * \x            the mark x itself
 * </pre>
 *
 * Matching tries at most {@value #BUDGET} steps at a place, so that no text can stall it.
 */
public final class Pattern {

    private static final int BUDGET = 20_000;
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", "\"", "[", "]", ".", "-");
    private static final int NOTHING = -1;

    private final Node root;

    Pattern(Node root) {
        this.root = root;
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is not well-formed
     */
    public static Pattern parse(String source) {
        return new PatternParser(source).parse();
    }

    /** What a token must be or begin for the pattern to hold from it on. */
    First first() {
        return root.first();
    }

    /** The match that begins with a token of a sentence, if the pattern holds there. */
    Optional<Match> at(AnnotatedText text, Sentence sentence, Rule rule, int token) {
        State state = new State(text, sentence);
        int end = root.match(state, token, i -> i);
        return end > token ? Optional.of(new Match(rule, state.span(token, end), state.captures())) : Optional.empty();
    }

    /** What goes on after a node: gives the end of the whole match, or {@link #NOTHING}. */
    interface Then {
        int at(int token);
    }

    /** A part of a pattern. */
    interface Node {
        int match(State state, int token, Then then);

        /** What a token must be or begin for this part to hold from it on. */
        First first();
    }

    /** How a part is tried. */
    interface Trial {
        int match(State state, int token, Then then);
    }

    private record Part(First first, Trial trial) implements Node {
        @Override
        public int match(State state, int token, Then then) {
            return trial.match(state, token, then);
        }
    }

    static final class State {
        private final AnnotatedText text;
        private final Sentence sentence;
        private @Nullable Map<String, Capture> captures;
        private int steps;

        State(AnnotatedText text, Sentence sentence) {
            this.text = text;
            this.sentence = sentence;
        }

        boolean goesOn() {
            return ++steps < BUDGET;
        }

        boolean inside(int token) {
            return token < sentence.endToken();
        }

        Token token(int index) {
            return text.tokens().get(index);
        }

        Span span(int first, int end) {
            return new Span(token(first).start(), token(end - 1).end());
        }

        Map<String, Capture> captures() {
            return captures == null ? new TreeMap<>() : captures;
        }

        int named(String name, Capture capture, java.util.function.IntSupplier rest) {
            Map<String, Capture> all = captures();
            captures = all;
            Capture before = all.put(name, capture);
            int end = rest.getAsInt();
            if (end == NOTHING) {
                if (before == null) {
                    all.remove(name);
                } else {
                    all.put(name, before);
                }
            }
            return end;
        }
    }

    static Node word(String key) {
        return new Part(
                First.word(key),
                (state, token, then) ->
                        state.inside(token) && state.token(token).is(key) ? then.at(token + 1) : NOTHING);
    }

    static Node mention(Optional<String> name, List<String> labels) {
        return new Part(First.labels(labels), (state, token, then) -> {
            if (!state.inside(token) || !state.goesOn()) {
                return NOTHING;
            }
            int sentenceEnd = state.sentence.span().end();
            for (Mention mention : state.text.startingAt(state.token(token).start())) {
                if (labels.contains(mention.label()) && mention.end() <= sentenceEnd) {
                    int next = state.text.tokenFrom(mention.end());
                    int end = name.isEmpty()
                            ? then.at(next)
                            : state.named(
                                    name.get(), new Capture(mention.span(), Optional.of(mention)), () -> then.at(next));
                    if (end != NOTHING) {
                        return end;
                    }
                }
            }
            return NOTHING;
        });
    }

    static Node sequence(List<Node> nodes) {
        if (nodes.size() == 1) {
            return nodes.get(0);
        }
        Node first = nodes.get(0);
        Node rest = sequence(nodes.subList(1, nodes.size()));
        return new Part(
                first.first().then(rest.first()),
                (state, token, then) -> first.match(state, token, i -> rest.match(state, i, then)));
    }

    static Node choice(List<Node> nodes) {
        return new Part(nodes.stream().map(Node::first).reduce(First::or).orElseThrow(), (state, token, then) -> {
            for (Node node : nodes) {
                int end = node.match(state, token, then);
                if (end != NOTHING) {
                    return end;
                }
            }
            return NOTHING;
        });
    }

    static Node optional(Node node) {
        return new Part(node.first().orNothing(), (state, token, then) -> {
            int end = node.match(state, token, then);
            return end != NOTHING ? end : then.at(token);
        });
    }

    static Node repeated(Node node) {
        return new Node() {
            @Override
            public First first() {
                return node.first().orNothing();
            }

            @Override
            public int match(State state, int token, Then then) {
                if (!state.goesOn()) {
                    return NOTHING;
                }
                int end = node.match(state, token, i -> i > token ? match(state, i, then) : NOTHING);
                return end != NOTHING ? end : then.at(token);
            }
        };
    }

    static Node named(String name, Node node) {
        return new Part(
                node.first().something(),
                (state, token, then) -> node.match(
                        state,
                        token,
                        i -> i > token
                                ? state.named(
                                        name, new Capture(state.span(token, i), Optional.empty()), () -> then.at(i))
                                : NOTHING));
    }

    static Node skip(int most, boolean overBreaks) {
        return new Part(First.ANY, (state, token, then) -> {
            for (int i = token; i <= token + most && i <= state.sentence.endToken() && state.goesOn(); i++) {
                int end = then.at(i);
                if (end != NOTHING) {
                    return end;
                }
                if (!state.inside(i)
                        || (!overBreaks && BREAKS.contains(state.token(i).key()))) {
                    return NOTHING;
                }
            }
            return NOTHING;
        });
    }

    static Node start() {
        return new Part(First.NOTHING, (state, token, then) -> {
            int first = state.sentence.firstToken();
            while (first < token && !state.token(first).isWord()) {
                first++;
            }
            return token == first ? then.at(token) : NOTHING;
        });
    }

    static Node end() {
        return new Part(First.NOTHING, (state, token, then) -> {
            for (int i = token; state.inside(i); i++) {
                if (state.token(i).isWord()) {
                    return NOTHING;
                }
            }
            return then.at(token);
        });
    }
}
