package org.crisisbrief.extract.read.markdown;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Takes the marks out of a run of Markdown: those of emphasis, code, links, pictures, footnotes and HTML. What only looks like a
 * mark, such as brackets around a remark or a star between two blanks, stays.
 */
final class Inlines {

    private static final String ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** Where a link leads to, and what it is called; longer ones are taken for words. */
    private static final Pattern TARGET = Pattern.compile(
            "\\A\\(\\s*(?:<[^<>\\n]{0,2000}>|[^\\s()]{0,2000}(?:\\([^\\s()]{0,2000}\\)[^\\s()]{0,2000})?)"
                    + "(?:\\s+(?:\"[^\"]{0,500}\"|'[^']{0,500}'|\\([^()]{0,500}\\)))?\\s*\\)");

    private static final int LONGEST_CODE = 200;
    private static final int LONGEST_NAME = 1000;

    private static final Pattern TAG = Pattern.compile("\\A</?([A-Za-z][A-Za-z0-9-]{0,40})(?:\\s[^<>]{0,2000})?/?>");
    private static final Pattern ADDRESS =
            Pattern.compile("\\A<((?:[A-Za-z][A-Za-z0-9+.-]{1,31}:|[^\\s<>@]{1,64}@)[^\\s<>]{0,2000})>");

    private final Set<String> defined;

    /** @param defined the names of link targets and, behind {@code ^}, of footnotes, in lower case */
    Inlines(Set<String> defined) {
        this.defined = defined;
    }

    /** The words of a run. */
    String plain(String run) {
        return new Scan(run).words();
    }

    /** An opening mark of emphasis. */
    private record Opened(int at, int length) {}

    private final class Scan {

        private final String run;
        private final BitSet marks = new BitSet();
        private final BitSet literal = new BitSet();
        private final BitSet breaks = new BitSet();
        private final Map<Character, Deque<Opened>> emphasis = new HashMap<>();
        private final Deque<Integer> brackets = new ArrayDeque<>();

        Scan(String run) {
            this.run = run;
        }

        String words() {
            for (int i = 0; i < run.length(); ) {
                i = mark(i);
            }
            StringBuilder words = new StringBuilder();
            StringBuilder plain = new StringBuilder();
            for (int i = 0; i < run.length(); i++) {
                if (literal.get(i)) {
                    words.append(unescaped(plain)).append(run.charAt(i));
                    plain.setLength(0);
                } else if (breaks.get(i)) {
                    plain.append(' ');
                } else if (!marks.get(i)) {
                    plain.append(run.charAt(i));
                }
            }
            return words.append(unescaped(plain)).toString();
        }

        private static String unescaped(StringBuilder words) {
            String text = words.toString();
            return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        }

        /** Looks at what begins at a place; gives the place behind it. */
        private int mark(int at) {
            switch (run.charAt(at)) {
                case '\\' -> {
                    boolean escapes = at + 1 < run.length() && ESCAPED.indexOf(run.charAt(at + 1)) >= 0;
                    marks.set(at, escapes);
                    literal.set(at + 1, escapes);
                    return escapes ? at + 2 : at + 1;
                }
                case '`' -> {
                    return code(at);
                }
                case '*', '_', '~' -> {
                    return emphasis(at);
                }
                case '[' -> brackets.push(at);
                case ']' -> {
                    return brackets.isEmpty() ? at + 1 : link(brackets.pop(), at);
                }
                case '<' -> {
                    return angle(at);
                }
                default -> {}
            }
            return at + 1;
        }

        private int length(int at) {
            int end = at;
            while (end < run.length() && run.charAt(end) == run.charAt(at)) {
                end++;
            }
            return end - at;
        }

        private int code(int at) {
            int length = length(at);
            int close = at + length;
            while (close < run.length() && close - at < LONGEST_CODE) {
                int ticks = run.charAt(close) == '`' ? length(close) : 0;
                if (ticks == length) {
                    marks.set(at, at + length);
                    literal.set(at + length, close);
                    marks.set(close, close + length);
                    return close + length;
                }
                close += Math.max(ticks, 1);
            }
            return at + length;
        }

        private int emphasis(int at) {
            char sign = run.charAt(at);
            int length = length(at);
            int end = at + length;
            if (sign == '~' && length != 2) {
                return end;
            }
            char before = at == 0 ? ' ' : run.charAt(at - 1);
            char after = end == run.length() ? ' ' : run.charAt(end);
            boolean left = opens(before, after);
            boolean right = opens(after, before);
            boolean opens = left && !(sign == '_' && right && Character.isLetterOrDigit(before));
            boolean closes = right && !(sign == '_' && left && Character.isLetterOrDigit(after));
            Deque<Opened> opened = emphasis.computeIfAbsent(sign, s -> new ArrayDeque<>());
            Opened last = opened.peek();
            int rest = length;
            while (closes && last != null && rest > 0) {
                opened.pop();
                int both = Math.min(rest, last.length());
                marks.set(last.at() + last.length() - both, last.at() + last.length());
                marks.set(end - rest, end - rest + both);
                rest -= both;
                if (last.length() > both) {
                    opened.push(new Opened(last.at(), last.length() - both));
                }
                last = opened.peek();
            }
            if (opens && rest > 0) {
                opened.push(new Opened(end - rest, rest));
            }
            return end;
        }

        /** Whether a mark between two characters may stand before words (CommonMark's "left-flanking"). */
        private static boolean opens(char before, char after) {
            return !Character.isWhitespace(after)
                    && (Character.isLetterOrDigit(after)
                            || Character.isWhitespace(before)
                            || !Character.isLetterOrDigit(before));
        }

        private int link(int open, int close) {
            String name = run.substring(open + 1, Math.min(close, open + LONGEST_NAME))
                    .toLowerCase(Locale.ROOT);
            boolean picture = open > 0 && run.charAt(open - 1) == '!';
            Matcher target = TARGET.matcher(run).region(close + 1, run.length());
            int end = close + 1;
            if (name.startsWith("^") && defined.contains(name)) {
                marks.set(open, close + 1);
                return end;
            } else if (target.find()) {
                end = target.end();
            } else if (isReference(close + 1)) {
                end = run.indexOf(']', close + 1) + 1;
            } else if (!defined.contains(name)) {
                return end;
            }
            marks.set(picture ? open - 1 : open, picture ? end : open + 1);
            marks.set(close, end);
            return end;
        }

        /** Whether the name of a link's target stands there in brackets. */
        private boolean isReference(int at) {
            int close = at < run.length() && run.charAt(at) == '[' ? run.indexOf(']', at) : -1;
            return close > at && defined.contains(run.substring(at + 1, close).toLowerCase(Locale.ROOT));
        }

        private int angle(int at) {
            Matcher address = ADDRESS.matcher(run).region(at, run.length());
            Matcher tag = TAG.matcher(run).region(at, run.length());
            if (address.find()) {
                marks.set(at);
                marks.set(address.end() - 1);
                literal.set(at + 1, address.end() - 1);
                return address.end();
            }
            if (tag.find()) {
                marks.set(at, tag.end());
                breaks.set(at, tag.group(1).equalsIgnoreCase("br"));
                return tag.end();
            }
            return at + 1;
        }
    }
}
