package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.fact.TimelineEntry;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** For each day of which the documents speak the sentence that best tells of it, whether or not a happening was read there. */
final class DayLines {

    /** So many stories must tell of a day for one of its sentences to be more central than another. */
    private static final int SHARED = 3;

    /** What leads its day weighs more than any happening, whose salience is 1 at most. */
    private static final double LEADS = 2;

    private final Set<String> abbreviations;

    /** @param abbreviations words whose dot ends no sentence */
    DayLines(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** A line for each day; a sentence that several stories agree on leads its day, another has no weight of its own. */
    List<TimelineEntry> lines(List<Source> sources, DayWeights weights, Origins origins) {
        Map<String, SourceText> texts = sources.stream()
                .filter(s -> s.text().isPresent())
                .collect(Collectors.toMap(Source::id, Source::sourceText));
        Map<At, AnnotatedText> paragraphs = new HashMap<>();
        Map<LocalDate, List<DaySentence>> told = new TreeMap<>();
        weights.spoken().forEach((day, times) -> {
            Map<At, DaySentence> sentences = new LinkedHashMap<>();
            for (TimeExpression time : times) {
                Optional.ofNullable(texts.get(time.at().source()))
                        .map(text -> sentence(text, time, origins, paragraphs))
                        .ifPresent(s -> sentences.putIfAbsent(s.at(), s));
            }
            told.put(day, List.copyOf(sentences.values()));
        });
        List<TimelineEntry> lines = new ArrayList<>();
        new CentralSentences(told)
                .byDay()
                .forEach((day, sentence) -> lines.add(new TimelineEntry(
                        day,
                        Optional.empty(),
                        sentence.time().basis() == TimeExpression.Basis.STATED ? Precision.STATED : Precision.DERIVED,
                        weights.stories(day) >= SHARED ? LEADS : 0,
                        sentence.words(),
                        List.of(sentence.at()),
                        List.of())));
        return lines;
    }

    /** @param paragraphs those that were split into sentences before */
    private DaySentence sentence(
            SourceText text, TimeExpression time, Origins origins, Map<At, AnnotatedText> paragraphs) {
        Span passage = time.at().span();
        Span paragraph = text.paragraphAround(passage);
        String source = time.at().source();
        Span within = paragraphs
                .computeIfAbsent(new At(source, paragraph), p -> split(text.slice(paragraph)))
                .sentenceAt(passage.start() - paragraph.start())
                .span();
        Span sentence = new Span(paragraph.start() + within.start(), paragraph.start() + within.end());
        return new DaySentence(new At(source, sentence), text.slice(sentence), time, origins.of(source));
    }

    private AnnotatedText split(String paragraph) {
        return new AnnotatedText(new SourceText(paragraph, List.of(new Span(0, paragraph.length()))), abbreviations);
    }

    /** Whether a line is to stand first on its day. */
    static boolean leads(TimelineEntry line) {
        return line.salience() >= LEADS;
    }

    /**
     * Adds a line that leads its day: where it is of one of the happenings, that happening's line has its sentence for words and
     * first reference.
     */
    static void lead(List<TimelineEntry> entries, TimelineEntry line) {
        Optional<TimelineEntry> same = entries.stream()
                .filter(e -> e.date().equals(line.date()) && e.end().isEmpty())
                .filter(e -> e.refs().stream().anyMatch(line.refs().get(0)::contains))
                .findFirst();
        same.ifPresent(entries::remove);
        List<At> refs = new ArrayList<>(line.refs());
        same.ifPresent(e ->
                e.refs().stream().filter(r -> !line.refs().get(0).contains(r)).forEach(refs::add));
        entries.add(new TimelineEntry(
                line.date(),
                Optional.empty(),
                same.map(TimelineEntry::precision).orElse(line.precision()),
                line.salience(),
                line.text(),
                refs,
                same.map(TimelineEntry::events).orElse(List.of())));
    }
}
