package org.crisisbrief.compose.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crisisbrief.compose.wording.Passages;
import org.crisisbrief.compose.wording.ReferenceLabel;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.compose.wording.WordList;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** References to paragraphs, and quotations of them. */
final class Citations {

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Map<At, List<Span>> sentences = new HashMap<>();
    private final Map<At, At> around = new HashMap<>();
    private final WordList loaded;
    private final WordList contrast;
    private final Dates dates;
    private final Texts fixed;

    Citations(Situation situation, WordList loaded, WordList contrast, Dates dates, Texts fixed) {
        this.fixed = fixed;
        this.loaded = loaded;
        this.contrast = contrast;
        this.dates = dates;
        for (Source source : situation.sources()) {
            sources.put(source.id(), source);
            texts.put(source.id(), source.sourceText());
        }
    }

    /** A quotation: where its words stand and the words as they are set, marks inside made single. */
    record Quote(At at, String words, String lang, boolean whole) {

        /** The quotation; where it breaks off inside a clause, a mark of omission follows it. */
        List<Part> parts() {
            Part quote = Part.quote(words, lang);
            return whole ? List.of(quote) : List.of(quote, Part.text(" […]"));
        }
    }

    /** The passages of all the claims, in order. */
    static List<At> passages(Collection<? extends Claim<?>> claims) {
        return claims.stream()
                .flatMap(c -> c.provenance().passages().stream())
                .distinct()
                .sorted()
                .toList();
    }

    Ref ref(At at) {
        Source source = source(at);
        return new Ref("src-" + source.id(), ReferenceLabel.of(at, text(at), fixed), note(source));
    }

    /** References to passages, each paragraph once, in order; a long list is cut to its first {@code 8}. */
    List<Ref> refs(Collection<At> passages) {
        Map<String, Ref> byLabel = new LinkedHashMap<>();
        passages.stream().sorted().map(this::ref).forEach(r -> byLabel.putIfAbsent(r.label(), r));
        List<Ref> all = new ArrayList<>(byLabel.values());
        return all.size() <= 8 ? all : all.subList(0, 8);
    }

    /** References to the first paragraph of each source, for a sentence about sources. */
    List<Ref> sources(Collection<Source> sources) {
        return refs(sources.stream()
                .filter(s -> !s.paragraphs().isEmpty())
                .map(s -> new At(s.id(), s.paragraphs().get(0)))
                .toList());
    }

    private String note(Source source) {
        String name = source.title().filter(t -> !t.isBlank()).or(source::file).orElse(source.document());
        Optional<LocalDate> date = source.published();
        return date.map(d -> name + ", " + dates.day(d)).orElse(name);
    }

    /** The paragraph around a passage, or the title. */
    Span paragraph(At at) {
        return text(at).paragraphAround(at.span());
    }

    private SourceText text(At at) {
        SourceText text = texts.get(at.source());
        if (text == null) {
            throw new IllegalArgumentException("no source " + at.source());
        }
        return at.inTitle() ? source(at).textOf(at) : text;
    }

    private Source source(At at) {
        return Objects.requireNonNull(sources.get(at.source()), at.source());
    }

    String characters(At at) {
        return text(at).characters();
    }

    String words(At at) {
        return characters(at).substring(at.span().start(), at.span().end());
    }

    /** The sentence around a passage, or the sentences that it reaches over. */
    At sentence(At at) {
        At known = around.get(at);
        if (known == null) {
            Span paragraph = paragraph(at);
            Span sentence = Passages.around(
                    sentences.computeIfAbsent(
                            new At(at.source(), paragraph, at.inTitle()),
                            p -> Passages.sentences(characters(p), paragraph)),
                    at.span());
            int start = Math.max(sentence.start(), mended(at, paragraph));
            known = new At(at.source(), new Span(start, sentence.end()), at.inTitle());
            around.put(at, known);
        }
        return known;
    }

    /** The sentence around a passage, or as many of its clauses as {@code words} words hold. */
    Quote around(At at, int words) {
        Span within = clipped(at, sentence(at).span());
        return quote(at, within, Passages.fragment(characters(at), within, clipped(at, at.span()), words));
    }

    /** The passage itself, or as many of its clauses as {@code words} words hold; never a single loaded word. */
    Quote exact(At at, int words) {
        Span span = clipped(at, at.span());
        Span fragment = Passages.fragment(characters(at), span, span, words);
        String slice = characters(at).substring(fragment.start(), fragment.end());
        return Words.count(slice) < 2 && loaded.in(slice) ? around(at, words) : quote(at, span, fragment);
    }

    /** The sentence from its beginning, as far as {@code words} words reach; a quotation in it that stays open is closed. */
    Quote opening(At at, int words) {
        Span within = clipped(at, sentence(at).span());
        Quote whole = around(at, words);
        if (whole.at().span().contains(at.span()) && whole.whole()) {
            return whole;
        }
        Quote quote = quote(at, within, Passages.opening(characters(at), within, clipped(at, at.span()), words));
        return isOpen(words(quote.at())) ? new Quote(quote.at(), quote.words() + "’", quote.lang(), false) : quote;
    }

    private static boolean isOpen(String words) {
        return words.lastIndexOf('“') > words.lastIndexOf('”')
                || words.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** A passage stays in the paragraph where it begins, for that is the one that is cited. */
    private Span clipped(At at, Span span) {
        Span paragraph = paragraph(at);
        int first = Math.max(
                span.start(), Math.max(Passages.afterHeader(characters(at), paragraph), mended(at, paragraph)));
        return new Span(first, Math.max(first, Math.min(span.end(), paragraph.end())));
    }

    /** Where a paragraph begins behind words at its head that look broken. */
    private int mended(At at, Span paragraph) {
        return source(at).damage().stream()
                .filter(d -> !at.inTitle()
                        && d.span().start() == paragraph.start()
                        && d.span().end() < at.span().start())
                .mapToInt(d -> d.span().end())
                .max()
                .orElse(paragraph.start());
    }

    private Quote quote(At at, Span within, Span span) {
        Span chosen = span.length() > 0 ? span : at.span();
        String words = characters(at).substring(chosen.start(), chosen.end());
        return new Quote(
                new At(at.source(), chosen, at.inTitle()),
                single(words),
                lang(at.source()),
                Passages.endsWhole(characters(at), within.union(chosen), chosen)
                        && contrast.find(characters(at).substring(chosen.end(), Math.max(chosen.end(), within.end())))
                                .isEmpty());
    }

    /** The words as a quotation if they stand in a cited paragraph, else nothing. */
    Optional<List<Part>> verbatim(String words, Collection<At> cited) {
        String tidy = words.strip();
        boolean stands = !tidy.isEmpty()
                && (Words.count(tidy) > 1 || !loaded.in(tidy))
                && cited.stream().anyMatch(a -> {
                    Span p = paragraph(a);
                    return characters(a).substring(p.start(), p.end()).contains(tidy);
                });
        return stands
                ? Optional.of(List.of(
                        Part.quote(single(tidy), lang(cited.iterator().next().source()))))
                : Optional.empty();
    }

    /** Whether the number stands in a paragraph. */
    boolean says(String number, Collection<At> cited) {
        return cited.stream().anyMatch(a -> {
            Span p = paragraph(a);
            return Words.numbers(characters(a).substring(p.start(), p.end())).contains(number);
        });
    }

    String lang(String source) {
        return Locale.forLanguageTag(
                        Objects.requireNonNull(sources.get(source), source).language())
                .toLanguageTag();
    }

    private static String single(String words) {
        StringBuilder set = new StringBuilder();
        boolean open = false;
        for (char c : words.toCharArray()) {
            if (c == '"') {
                set.append(open ? '’' : '‘');
                open = !open;
            } else {
                set.append(c == '“' ? '‘' : c == '”' ? '’' : c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
            }
        }
        return set.toString();
    }
}
