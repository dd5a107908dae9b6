package org.crisisbrief.extract.entity;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.crisisbrief.extract.annotate.Mention;
import org.jspecify.annotations.Nullable;

/** Mentions by the number of a token; of several at one token the longest, of those alike the first. */
final class Placed {

    private static final Placed NONE = new Placed(new int[0], new Mention[0]);

    private final int[] tokens;
    private final Mention[] mentions;

    private Placed(int[] tokens, Mention[] mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /** @param token of a mention, by which it is to be found */
    static Placed of(List<Mention> mentions, ToIntFunction<Mention> token) {
        if (mentions.isEmpty()) {
            return NONE;
        }
        int[] tokens = new int[mentions.size()];
        Mention[] longest = new Mention[tokens.length];
        int size = 0;
        for (Mention mention : mentions) {
            int number = token.applyAsInt(mention);
            int at = Arrays.binarySearch(tokens, 0, size, number);
            if (at < 0) {
                int to = -at - 1;
                System.arraycopy(tokens, to, tokens, to + 1, size - to);
                System.arraycopy(longest, to, longest, to + 1, size - to);
                tokens[to] = number;
                longest[to] = mention;
                size++;
            } else if (mention.span().length() > longest[at].span().length()) {
                longest[at] = mention;
            }
        }
        return new Placed(Arrays.copyOf(tokens, size), Arrays.copyOf(longest, size));
    }

    @Nullable
    Mention get(int token) {
        int at = Arrays.binarySearch(tokens, token);
        return at < 0 ? null : mentions[at];
    }
}
