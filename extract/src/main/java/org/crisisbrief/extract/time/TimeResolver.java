package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Annotator;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.model.source.Span;

/** Resolves what {@link TimeAnnotator} found and adds mentions "time" with a {@link Timex}. */
public final class TimeResolver implements Annotator {

    private final Optional<LocalDate> documentDay;

    /**
     * A resolver for one document.
     *
     * @param documentDay the day that the document dates from, if known
     */
    public TimeResolver(Optional<LocalDate> documentDay) {
        this.documentDay = documentDay;
    }

    @Override
    public void annotate(AnnotatedText text) {
        List<Mention> done = new ArrayList<>();
        List<Mention> clocks = new ArrayList<>();
        for (Mention mention : text.mentions(Reading.LABEL)) {
            if (mention.value() instanceof ClockTime) {
                clocks.add(mention);
                continue;
            }
            Vantage vantage = Vantage.of(documentDay, text, mention, done);
            Reading reading = mention.value(Reading.class);
            if (reading.standsIn(vantage)) {
                done.add(resolved(mention, reading.from(vantage, text.slice(mention.span()))));
            }
        }
        List<Mention> days = List.copyOf(done);
        for (Mention clock : clocks) {
            String words = text.slice(clock.span());
            done.add(resolved(clock, clock.value(ClockTime.class).on(day(text, clock, days), words)));
        }
        done.forEach(text::add);
    }

    private static Mention resolved(Mention mention, Timex timex) {
        return new Mention(Timex.LABEL, mention.span(), timex, mention.rule());
    }

    /** The single day nearest to a clock time in its sentence, or else the last one told of before. */
    private static Optional<LocalDate> day(AnnotatedText text, Mention clock, List<Mention> days) {
        Span sentence = text.sentenceAt(clock.start()).span();
        Optional<LocalDate> here =
                days.subList(startingFrom(days, sentence.start()), startingFrom(days, sentence.end())).stream()
                        .filter(m -> sentence.contains(m.span())
                                && m.value(Timex.class).isDay())
                        .min(Comparator.comparingInt(m -> Math.abs(m.start() - clock.start())))
                        .flatMap(m -> m.value(Timex.class).dates().start());
        int end = startingFrom(days, clock.start());
        while (end > 0 && days.get(end - 1).end() > clock.start()) {
            end--;
        }
        List<Mention> before = days.subList(0, end);
        return here.or(() -> new Told(text, clock, before).recentDay());
    }

    /** The index of the first of the mentions, which are in order, that starts at or after the offset. */
    private static int startingFrom(List<Mention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
