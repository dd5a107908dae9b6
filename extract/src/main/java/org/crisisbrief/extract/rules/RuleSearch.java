package org.crisisbrief.extract.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Sentence;

/** The rules of a set, looked for in one text, whose mentions are all there. Each is tried where it can hold and nowhere else. */
public final class RuleSearch {

    private final RuleSet rules;
    private final FirstTokens first;
    private final AnnotatedText text;
    private final BitSet[] open;

    RuleSearch(RuleSet rules, FirstTokens first, Gates gates, AnnotatedText text) {
        this.rules = rules;
        this.first = first;
        this.text = text;
        this.open = gates.open(text);
    }

    /** What the rules find in a sentence, or a part of one: rule by rule, each left to right, none of its findings over another. */
    public List<Match> in(Sentence sentence) {
        BitSet fitting = open[sentence.index()];
        if (fitting.isEmpty()) {
            return List.of();
        }
        List<List<Match>> found = null;
        int[] from = new int[rules.size()];
        MatchState state = new MatchState(text, sentence);
        boolean words = first.haveWords(fitting);
        BitSet anything = first.anything(fitting);
        BitSet tried = new BitSet(rules.size());
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (first.gather(tried, text, text.tokens().get(token), words)) {
                tried.and(fitting);
            } else if (anything.isEmpty()) {
                continue;
            } else {
                tried.clear();
                tried.or(anything);
            }
            for (int i = tried.nextSetBit(0); i >= 0; i = tried.nextSetBit(i + 1)) {
                if (token >= from[i]) {
                    Optional<Match> match = rules.pattern(i).at(state, rules.rule(i), token);
                    if (match.isPresent()) {
                        from[i] = text.tokenFrom(match.get().span().end());
                        if (found == null) {
                            found = new ArrayList<>(Collections.nCopies(rules.size(), List.of()));
                        }
                        if (found.get(i).isEmpty()) {
                            found.set(i, new ArrayList<>());
                        }
                        found.get(i).add(match.get());
                    }
                }
            }
        }
        return found == null ? List.of() : joined(found);
    }

    private static List<Match> joined(List<List<Match>> found) {
        List<Match> all = new ArrayList<>();
        for (List<Match> each : found) {
            all.addAll(each);
        }
        return all;
    }
}
