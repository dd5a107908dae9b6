package org.crisisbrief.extract.merge;

import java.util.List;
import java.util.Locale;
import org.crisisbrief.extract.Extractor;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.extract.read.CaseSettings;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;

/**
 * Measures how reading and merging grow with the number of articles: {@code MergeScale 500 1500 5000}. Memory is the peak of
 * what was in use after collections while merging, so give the machine the heap that is to be shown to be enough
 * ({@code -Xmx2g}).
 */
final class MergeScale {

    private MergeScale() {}

    public static void main(String[] sizes) {
        Extractor extractor = Extractor.english();
        extractor.extract(new Case("warm", CaseSettings.NONE, Archive.articles(100), List.of()));
        for (String size : sizes) {
            int count = Integer.parseInt(size);
            long[] read = new long[1];
            long start = System.nanoTime();
            Situation situation = extractor.extract(
                    new Case("scale", CaseSettings.NONE, Archive.articles(count), List.of()),
                    (document, of) -> read[0] = System.nanoTime());
            long end = System.nanoTime();
            System.gc();
            long held =
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            System.out.printf(
                    Locale.ROOT,
                    "%d articles: read %.1f s, merge %.1f s, %d MB held; %d entities, %d claims, %d events, %d conflicts%n",
                    count,
                    (read[0] - start) / 1e9,
                    (end - read[0]) / 1e9,
                    held >> 20,
                    situation.entities().size(),
                    situation.claims().size(),
                    situation.claims(Fact.Event.class).size(),
                    situation.conflicts().size());
        }
    }
}
