package org.crisisbrief.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.SituationJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    @TempDir
    private Path folder;

    private Path data;
    private Situation situation;

    @BeforeEach
    void read() throws Exception {
        Run.shortCase(folder);
        Files.writeString(
                folder.resolve("input/second.txt"),
                "Flood toll in Kampong Baru\n\n13 March 2023\n\nFive people were killed on Saturday by the flood in"
                        + " Kampong Baru, police said.\n");
        Run.of("build", folder, "--format", "json");
        data = folder.resolve("output/situation.json");
        situation = SituationJson.read(new StringReader(Files.readString(data)));
    }

    @Test
    void givesEveryPassageOfAnEventAndTheFiguresThatBelongToIt() {
        Claim<Fact.Event> event = situation.claims(Fact.Event.class).stream()
                .filter(e -> !e.fact().casualties().isEmpty())
                .findFirst()
                .orElseThrow();

        Run run = Run.of("explain", data, event.id());

        assertEquals(Exit.DONE, run.exit(), run.err());
        assertTrue(run.out().startsWith(event.id() + "  event"), run.out());
        assertEquals(event.provenance().passages().size(), run.out().split("  passage   ", -1).length - 1, run.out());
        assertTrue(run.out().contains("rule " + event.provenance().rule()), run.out());
        event.fact().casualties().forEach(id -> assertTrue(run.out().contains("goes with " + id + ","), run.out()));
    }

    @Test
    void marksThePassageInItsParagraphAndSaysWhoClaimsIt() {
        Claim<Fact.Casualties> toll = atLeastThree();

        Run run = Run.of("explain", data, toll.id());

        assertTrue(run.out().contains("\u27e6At least three"), run.out());
        assertTrue(run.out().contains("river broke its banks"), run.out());
        assertTrue(run.out().contains("by Siti Rahman"), run.out());
        assertTrue(run.out().contains("flood.txt, 2023-03-12"), run.out());
    }

    @Test
    void explainsEveryIdOfTheData() {
        situation.claims().forEach(c -> assertExplained(c.id()));
        situation.conflicts().forEach(c -> assertExplained(c.id()));
        situation.gaps().forEach(g -> assertExplained(g.id()));
        situation.entities().forEach(e -> assertExplained(e.id()));
        situation.sources().forEach(s -> assertExplained(s.id()));
        assertFalse(situation.gaps().isEmpty());
        assertFalse(situation.entities().isEmpty());
    }

    @Test
    void givesEveryMentionOfAnEntityAndWhatItClaims() {
        Claim<Fact.Casualties> toll = atLeastThree();
        Entity speaker = situation.entities().stream()
                .filter(e -> e.name().equals("Siti Rahman"))
                .findFirst()
                .orElseThrow();

        Run run = Run.of("explain", data, speaker.id());

        assertTrue(run.out().startsWith(speaker.id() + "  person: Siti Rahman"), run.out());
        assertEquals(speaker.mentions().size(), run.out().split("  passage   ", -1).length - 1, run.out());
        assertTrue(run.out().contains("goes with " + toll.id() + ","), run.out());
    }

    @Test
    void saysWhatTheDateOfASourceRestsOn() throws IOException {
        Files.writeString(
                data,
                Files.readString(data)
                        .replaceFirst("\"publishedBasis\": *\"[a-z]+\"", "\"publishedBasis\": \"inferred\""));

        Run run = Run.of("explain", data, "A");

        assertTrue(run.out().lines().findFirst().orElseThrow().endsWith(" (inferred)"), run.out());
    }

    private void assertExplained(String id) {
        Run run = Run.of("explain", data, id);
        assertEquals(Exit.DONE, run.exit(), run.err());
        assertTrue(run.out().startsWith(id + "  "), run.out());
        assertFalse(run.out().contains("Optional"), run.out());
    }

    @Test
    void setsMarksInsideQuotedWordsAsSingle() {
        assertEquals("\u201c\u2018dozens\u2019 of deaths\u201d", Saying.quoted("\u201cdozens\u201d of deaths"));
    }

    @Test
    void namesTheNearestIdsOfAnUnknownOne() {
        Run run = Run.of("explain", data, "c99");

        assertEquals(Exit.USAGE, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("nothing has the id \"c99\"; the nearest are c"), run.err());
    }

    @Test
    void showsNoControlCharactersOfADocument() throws IOException {
        Files.writeString(data, Files.readString(data).replace("river broke", "\\u001biver broke"));

        Run run = Run.of("explain", data, atLeastThree().id());

        assertEquals(Exit.DONE, run.exit(), run.err());
        assertTrue(run.out().contains("\uFFFDiver broke"), run.out());
        assertFalse(run.out().contains("\u001b"), run.out());
    }

    private Claim<Fact.Casualties> atLeastThree() {
        return situation.claims(Fact.Casualties.class).stream()
                .filter(c -> c.fact().quantity().text().equals("At least three"))
                .findFirst()
                .orElseThrow();
    }
}
