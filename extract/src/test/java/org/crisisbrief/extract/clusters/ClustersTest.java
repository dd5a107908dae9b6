package org.crisisbrief.extract.clusters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.crisisbrief.extract.Extractor;
import org.crisisbrief.extract.read.CaseFolder;
import org.junit.jupiter.api.Test;

/** Articles on two happenings of one kind, on near days in near places. */
class ClustersTest {

    @Test
    void tellsTheHappeningsApartAndBringsTheArticlesOnEachTogether() throws IOException {
        ClusterScore score = new ClusterScore();
        for (Cluster cluster : Cluster.all()) {
            score.add(cluster, Extractor.english().extract(CaseFolder.read(cluster.articles())));
        }
        System.out.print(score);
        if (Boolean.getBoolean("clusters.errors")) {
            score.errors().forEach(System.out::println);
        }
        assertEquals(0, score.mixed(), "articles on two happenings taken for one");
        assertTrue(score.recall() >= 0.5, "joined " + score.recall());
    }
}
