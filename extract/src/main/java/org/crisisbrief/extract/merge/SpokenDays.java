package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.fact.TimelineEntry;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** Lines of a timeline for days of which several origins speak, whether or not a kind of happening was read there. */
final class SpokenDays {

    private static final int SEVERAL = 2;

    private final Set<String> abbreviations;

    /** @param abbreviations words whose dot ends no sentence */
    SpokenDays(Set<String> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** One line for each day: the sentence that best tells of it. */
    List<TimelineEntry> lines(List<Source> sources, DayWeights weights) {
        Map<String, Source> byId = sources.stream().collect(Collectors.toMap(Source::id, s -> s));
        List<TimelineEntry> lines = new ArrayList<>();
        weights.spokenOf(SEVERAL)
                .forEach((day, time) -> Optional.ofNullable(byId.get(time.at().source()))
                        .filter(source ->
                                source.text().isPresent() && !time.at().inTitle())
                        .ifPresent(source -> {
                            SourceText text = source.sourceText();
                            Span sentence = sentence(text, time.at().span());
                            lines.add(new TimelineEntry(
                                    day,
                                    Optional.empty(),
                                    time.basis() == TimeExpression.Basis.STATED ? Precision.STATED : Precision.DERIVED,
                                    0,
                                    text.slice(sentence),
                                    List.of(new At(source.id(), sentence)),
                                    List.of()));
                        }));
        return lines;
    }

    private Span sentence(SourceText text, Span passage) {
        Span paragraph = text.paragraphAround(passage);
        String words = text.slice(paragraph);
        Span within = new AnnotatedText(new SourceText(words, List.of(new Span(0, words.length()))), abbreviations)
                .sentenceAt(passage.start() - paragraph.start())
                .span();
        return new Span(paragraph.start() + within.start(), paragraph.start() + within.end());
    }
}
