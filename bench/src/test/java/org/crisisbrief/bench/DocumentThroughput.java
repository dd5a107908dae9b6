package org.crisisbrief.bench;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.crisisbrief.extract.Extractor;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.model.json.SituationJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One operation is one document of 500 words, of many that take turns. */
@State(Scope.Thread)
public class DocumentThroughput {

    private static final int DOCUMENTS = 200;

    private final Extractor extractor = Extractor.english();
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    private final BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
    private List<Case> cases = List.of();
    private int turn;

    @Setup(Level.Trial)
    public void write() {
        cases = new Articles().cases(DOCUMENTS);
    }

    private Case next() {
        turn = (turn + 1) % cases.size();
        return cases.get(turn);
    }

    /** What {@code extract --per document} does for a line: from characters to a line of data. */
    @Benchmark
    public String extraction() {
        return SituationJson.writeLine(extractor.extract(next()), false);
    }

    /** What it is compared with: the words and sentences that the JDK finds, each made a string. */
    @Benchmark
    public void wordsAndSentences(Blackhole hole) {
        String text = next().documents().get(0).text().characters();
        parts(sentences, text, hole);
        parts(words, text, hole);
    }

    private static void parts(BreakIterator parts, String text, Blackhole hole) {
        parts.setText(text);
        int from = parts.first();
        for (int to = parts.next(); to != BreakIterator.DONE; to = parts.next()) {
            hole.consume(text.substring(from, to));
            from = to;
        }
    }
}
