package org.crisisbrief.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmark: for real with {@code -Dbench.full}, else just long enough to see that it can run. */
@Tag("slow")
class DocumentThroughputTest {

    @Test
    void countsTheDocumentsOfASecondOfProcessorTime() throws Exception {
        boolean full = Boolean.getBoolean("bench.full");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(DocumentThroughput.class.getName())
                .addProfiler(ProcessorTime.class)
                .threads(1)
                .shouldFailOnError(true);
        options = full
                ? options.forks(2)
                        .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                        .warmupIterations(5)
                        .measurementIterations(5)
                        .warmupTime(TimeValue.seconds(10))
                        .measurementTime(TimeValue.seconds(10))
                : options.forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(100));

        Map<String, Double> perSecond = perSecond(new Runner(options.build()).run());

        assertEquals(2, perSecond.size());
        perSecond.forEach((name, documents) -> assertTrue(documents > 0, name));
        System.out.printf(
                Locale.ROOT,
                "documents of %d words in a second of processor time: %s; the JDK's words and sentences alone take 1/%.1f%n",
                Articles.WORDS,
                perSecond,
                perSecond.get("wordsAndSentences") / perSecond.get("extraction"));
    }

    private static Map<String, Double> perSecond(Collection<RunResult> results) {
        Map<String, Double> perSecond = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            perSecond.put(
                    name, result.getSecondaryResults().get(ProcessorTime.LABEL).getScore());
        }
        return perSecond;
    }
}
