package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.compose.wording.Passages;
import org.crisisbrief.compose.wording.WordList;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Damage;
import org.crisisbrief.model.source.Span;

/**
 * Clauses of a source that can follow "said that" without marks of quotation, word for word, because nothing in them would
 * mean something else in this document's voice. Marks inside them stay.
 */
final class Clauses {

    private static final Pattern MARKED = Pattern.compile("“[^“”]*”|\"[^\"]*\"|«[^«»]*»");
    private static final Pattern FIRST = Pattern.compile("^(\\p{L}+(?:[’'-]\\p{L}+)*)([^\\p{L}]*)(\\p{L}?)");

    /** What can be cut off a clause that is whole without it. */
    private static final Pattern LOOSE =
            Pattern.compile("(?s)[,;]? *(?:which|where|who|whose|when|as|after|to|including|\\p{L}+ing)\\b.*|\\W*");

    private static final Pattern PAST = Pattern.compile("(?<![\\p{L}-])\\p{Ll}{2,}ed\\b");

    /** A clause as it follows "that", and where it stands. */
    record Clause(Span span, List<Part> parts) {}

    private final Situation situation;
    private final Citations cite;
    private final WordList loaded;
    private final WordList banned;
    private final WordList verbatim;
    private final WordList contrast;
    private final WordList context;
    private final WordList finite;
    private final WordList bare;

    Clauses(
            Situation situation,
            Citations cite,
            WordList loaded,
            WordList contrast,
            WordList context,
            Locale language) {
        this.situation = situation;
        this.cite = cite;
        this.loaded = loaded;
        banned = WordList.of("banned", language);
        verbatim = WordList.of("verbatim", language);
        this.contrast = contrast;
        this.context = context;
        finite = WordList.of("finite", language);
        bare = WordList.of("bare", language);
    }

    /**
     * Whether the words of a statement are a clause of their own: "that" introduces them, or they have a finite verb and stand at
     * the head of their sentence, after a comma, or right behind a verb of saying that takes a clause without "that".
     *
     * @param cue the words that make it a statement
     */
    boolean isClause(At at, String cue) {
        String before = cite.characters(at).substring(0, at.span().start());
        String words = cite.words(at);
        if (before.matches("(?s).*\\bthat[ ,]*[“\"]?")) {
            return true;
        }
        boolean behind = !bare.find(cue).isEmpty() && before.endsWith(cue + " ");
        boolean heads = cite.sentence(at).span().start() >= at.span().start()
                || words.matches("(?s)[“\"].*")
                || before.matches("(?s).*(?:,|[“\"]) ?");
        return (behind || heads) && isFinite(head(words));
    }

    /** The first words, before anything that opens a clause inside the clause. */
    private static String head(String words) {
        return words.split(", (?:which|who|where|when)\\b|\\b(?:which|who|that|because|when|where)\\b", 2)[0];
    }

    /** The passage as it follows "that", in at most so many words; empty if it has to be quoted. */
    Optional<Clause> reported(At at, int words, boolean sentence) {
        Span whole = new Span(at.span().start(), at.span().end());
        String text = cite.characters(at);
        Span clause = Passages.fragment(text, whole, new Span(whole.start(), whole.start() + 1), words);
        if (clause.start()
                        != Passages.fragment(text, whole, whole, Integer.MAX_VALUE)
                                .start()
                || clause.length() < 8) {
            return Optional.empty();
        }
        String said = text.substring(clause.start(), clause.end());
        String cut = text.substring(clause.end(), whole.end());
        String own = MARKED.matcher(said).replaceAll(" ");
        boolean fits = Words.count(said) <= words
                && (Words.count(cut) == 0 || (isLoose(cut) && isFinite(said)))
                && !(sentence && leans(said))
                && !broken(at.source(), clause, at.inTitle())
                && !own.matches("(?s).*[“”\"«»!?;:\\[\\]\n\r].*|.*[.…](?:[ )].*|$)")
                && balanced(own)
                && loaded.find(own).isEmpty()
                && banned.find(own).isEmpty()
                && verbatim.find(own).isEmpty()
                && !isSingleLoaded(said);
        return fits ? lowered(at, clause.start(), said).map(s -> new Clause(clause, parts(s, at))) : Optional.empty();
    }

    private boolean isLoose(String cut) {
        return contrast.find(cut).isEmpty() && LOOSE.matcher(cut).matches();
    }

    private boolean isFinite(String said) {
        return !finite.find(said).isEmpty() || PAST.matcher(said).find();
    }

    /** Whether a sentence leans on another by its first words or by its last ones: ", he noted". */
    private boolean leans(String said) {
        String end = said.substring(said.lastIndexOf(',') + 1).strip();
        return begins(said) || (end.length() < said.length() && Words.count(end) < 4 && begins(end));
    }

    private boolean begins(String words) {
        return words.isEmpty()
                || !Character.isLetter(words.charAt(0))
                || context.find(words).stream().anyMatch(s -> s.start() == 0);
    }

    private static boolean balanced(String own) {
        return own.chars().filter(c -> c == '(').count()
                == own.chars().filter(c -> c == ')').count();
    }

    private boolean isSingleLoaded(String said) {
        Matcher m = MARKED.matcher(said);
        boolean found = false;
        while (m.find()) {
            found |= Words.count(m.group()) < 2 && loaded.in(m.group());
        }
        return found;
    }

    private boolean broken(String source, Span clause, boolean title) {
        for (Damage damage : situation.source(source).damage()) {
            if (!title && damage.span().overlaps(clause)) {
                return true;
            }
        }
        return false;
    }

    /** With a small letter at the head where the word has one elsewhere; empty where nothing tells whether it may. */
    private Optional<String> lowered(At at, int start, String said) {
        Matcher m = FIRST.matcher(said);
        if (!m.find() || !Character.isUpperCase(said.charAt(0)) || named(at, start)) {
            return Optional.of(said);
        }
        String word = m.group(1);
        boolean title = !m.group(3).isEmpty()
                && Character.isUpperCase(m.group(3).charAt(0))
                && m.group(2).equals(" ");
        if (title || word.length() > 1 && Character.isUpperCase(word.charAt(1))) {
            return title && isOpening(word) ? Optional.of(small(said)) : Optional.of(said);
        }
        return isOpening(word) || standsSmall(word) ? Optional.of(small(said)) : Optional.empty();
    }

    private static boolean isOpening(String word) {
        return word.matches(
                "The|An?|In|On|At|By|From|After|Before|During|Since|Under|As|No|All|Many|Several|Most|Two|Three");
    }

    private static String small(String said) {
        return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }

    private boolean named(At at, int start) {
        for (Entity entity : situation.entities()) {
            for (Entity.Mention mention : entity.mentions()) {
                At there = mention.at();
                if (there.source().equals(at.source())
                        && there.inTitle() == at.inTitle()
                        && there.span().start() <= start
                        && start < there.span().end()
                        && isName(mention)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isName(Entity.Mention mention) {
        return switch (mention.use()) {
            case NAME, MODIFIER, DEMONYM, EMBEDDED -> true;
            default -> false;
        };
    }

    private boolean standsSmall(String word) {
        Pattern small = Pattern.compile("(?<![\\p{L}])" + Pattern.quote(small(word)) + "(?![\\p{L}])");
        return situation.sources().stream()
                .anyMatch(s -> small.matcher(s.text().orElse("")).find());
    }

    /** The clause with the quotations inside it as such. */
    private List<Part> parts(String said, At at) {
        List<Part> parts = new ArrayList<>();
        Matcher m = MARKED.matcher(said);
        int from = 0;
        while (m.find()) {
            String inside = m.group().substring(1, m.group().length() - 1).strip();
            String kept = inside.replaceAll("[,.;]+$", "");
            parts.addAll(Part.of(said.substring(from, m.start())));
            parts.add(Part.quote(kept, cite.lang(at.source())));
            from = m.end();
        }
        parts.addAll(Part.of(said.substring(from).replaceAll("[\\s,]+$", "")));
        return parts;
    }
}
