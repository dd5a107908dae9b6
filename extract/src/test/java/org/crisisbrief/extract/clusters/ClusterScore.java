package org.crisisbrief.extract.clusters;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crisisbrief.extract.clusters.Cluster.Happening;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;

/**
 * How well the happenings of a cluster were told apart and put together. Two articles are joined where one happening has words
 * of both.
 */
final class ClusterScore {

    private static final Set<EventType> GRAVE = EnumSet.of(
            EventType.ATTACK,
            EventType.BOMBING,
            EventType.ARMED_CLASH,
            EventType.DISASTER,
            EventType.ACCIDENT,
            EventType.ARSON,
            EventType.SECURITY_OPERATION);

    private int pairs;
    private int joined;
    private int mixed;
    private int otherKinds;
    private int otherDays;
    private int names;
    private int together;
    private final List<String> errors = new ArrayList<>();

    void add(Cluster cluster, Situation situation) {
        List<Claim<Fact.Event>> events = situation.claims(Fact.Event.class).stream()
                .filter(c -> GRAVE.contains(c.fact().type()))
                .toList();
        for (int a = 1; a <= cluster.articles().size(); a++) {
            for (int b = a + 1; b <= cluster.articles().size(); b++) {
                pair(cluster, events, a, b);
            }
        }
        events.forEach(e -> event(cluster, e));
        cluster.aliases().forEach(a -> aliases(cluster, a, situation));
    }

    private void pair(Cluster cluster, List<Claim<Fact.Event>> events, int a, int b) {
        Set<String> common = new TreeSet<>(cluster.news().get(a));
        common.retainAll(cluster.news().get(b));
        boolean one = events.stream().anyMatch(e -> articles(e).containsAll(Set.of(a, b)));
        if (!common.isEmpty()) {
            pairs++;
            joined += one ? 1 : 0;
            note(!one, cluster, "apart: " + a + " and " + b);
            return;
        }
        Set<String> known = new TreeSet<>(cluster.mentioned().get(a));
        known.retainAll(cluster.mentioned().get(b));
        if (one && known.isEmpty()) {
            mixed++;
            note(true, cluster, "taken for one: " + a + " and " + b);
        }
    }

    private void event(Cluster cluster, Claim<Fact.Event> event) {
        Set<String> ids = new TreeSet<>();
        articles(event).forEach(a -> ids.addAll(cluster.mentioned().get(a)));
        List<Happening> told = ids.stream().map(cluster.happenings()::get).toList();
        String what = event.id() + " " + event.fact().type() + " "
                + event.fact().date().start() + " of " + articles(event) + ": "
                + event.fact().text();
        if (told.stream().noneMatch(h -> fits(h.kind(), event.fact().type()))) {
            otherKinds++;
            note(true, cluster, "other kind: " + what);
        }
        Optional<java.time.LocalDate> start = event.fact().date().start();
        Optional<java.time.LocalDate> end = event.fact().date().end();
        boolean day = start.isEmpty()
                || told.stream()
                        .anyMatch(
                                h -> !h.day().isBefore(start.get()) && !h.day().isAfter(end.orElse(start.get())));
        if (!day) {
            otherDays++;
            note(true, cluster, "other day: " + what);
        }
    }

    private static boolean fits(String kind, EventType type) {
        return switch (kind.split(" ")[0]) {
            case "bombing" -> type == EventType.BOMBING || type == EventType.ATTACK;
            case "boat" -> type == EventType.ACCIDENT;
            default -> type == EventType.DISASTER;
        };
    }

    private void aliases(Cluster cluster, Cluster.Aliases aliases, Situation situation) {
        long bearers = situation.entities().stream()
                .filter(e -> aliases.names().contains(e.name())
                        || e.aliases().stream().anyMatch(aliases.names()::contains))
                .count();
        names++;
        together += bearers == 1 ? 1 : 0;
        note(bearers != 1, cluster, bearers + " bearers: " + aliases.names());
    }

    private void note(boolean wrong, Cluster cluster, String what) {
        if (wrong) {
            errors.add(cluster.name() + ": " + what);
        }
    }

    /** The numbers of the articles that have words of a happening. */
    private static Set<Integer> articles(Claim<?> event) {
        Set<Integer> numbers = new TreeSet<>();
        event.provenance().passages().forEach(at -> numbers.add(at.source().charAt(0) - 'A' + 1));
        return numbers;
    }

    double recall() {
        return (double) joined / pairs;
    }

    int mixed() {
        return mixed;
    }

    int otherKinds() {
        return otherKinds;
    }

    int otherDays() {
        return otherDays;
    }

    List<String> errors() {
        return errors;
    }

    @Override
    public String toString() {
        return "pairs of articles on one happening joined %d of %d, on two taken for one %d; of another kind %d, of another day %d; names brought together %d of %d%n"
                .formatted(joined, pairs, mixed, otherKinds, otherDays, together, names);
    }
}
