package org.crisisbrief.extract.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Status;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.Provenance;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.Test;

/** How the work of merging grows, counted in comparisons. */
class MergeCostTest {

    /** Ten times the documents may cost twenty times the comparisons, where all pairs would cost a hundred times. */
    private static final int NEAR_LINEAR = 20;

    private static final int FEW = 1000;
    private static final int MANY = 10_000;

    @Test
    void comparesNoMoreNamesThanThereAreDocuments() {
        assertTrue(persons(FEW).comparisons() <= FEW);
        assertTrue(persons(MANY).comparisons() <= MANY);
    }

    @Test
    void comparesOneNameOnceHoweverManyDocumentsGiveIt() {
        EntityGroups groups = new EntityGroups(IntStream.range(0, MANY)
                .mapToObj(i -> person(i, "Maria Keller"))
                .toList());
        assertEquals(1, groups.list().size());
        assertEquals(0, groups.comparisons());
    }

    @Test
    void comparesEventsNextToLinearly() {
        assertTrue(events(MANY) <= NEAR_LINEAR * events(FEW));
    }

    /** In every third document somebody new. */
    private static EntityGroups persons(int documents) {
        List<EntityGroups.Member> members = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            members.add(person(i, "Ana " + surname(i / 3)));
        }
        return new EntityGroups(members);
    }

    private static String surname(int who) {
        Random random = new Random(who);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            name.append("bdfgklmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return name.toString();
    }

    private static EntityGroups.Member person(int document, String name) {
        return new EntityGroups.Member(
                "D" + document,
                new Entity(
                        "e1",
                        Entity.Kind.PERSON,
                        name,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                document);
    }

    /** Two attacks a document, in one of forty towns on one of ninety days. */
    private static long events(int documents) {
        List<Claim<?>> claims = new ArrayList<>();
        for (int i = 0; i < 2 * documents; i++) {
            String town = "Town " + i * 7 % 40;
            LocalDate day = LocalDate.of(2021, 3, 1).plusDays(i * 31L % 90);
            Event event = new Event(
                    EventType.ATTACK,
                    "attack",
                    DateValue.day(day, DateValue.Precision.STATED, "then"),
                    new Place(
                            town,
                            Place.Precision.SETTLEMENT,
                            Optional.of(town),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()),
                    List.of(),
                    List.of(),
                    Map.of(),
                    Status.ACCOMPLISHED,
                    0);
            At at = new At("D" + i / 2, new Span(i, i + 1));
            claims.add(new Claim<>("v" + i, event, Attribution.DOCUMENT, Provenance.of(at, "event")));
        }
        EventMerge merge = new EventMerge(Map.of());
        merge.merge(claims);
        return merge.comparisons();
    }
}
