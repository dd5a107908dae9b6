package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.crisisbrief.extract.entity.AliasForm;
import org.crisisbrief.extract.entity.AliasMatcher;
import org.crisisbrief.model.fact.Entity;

/**
 * Groups of entities that are one. Each new one is compared only with those that share a key with it, and only once with
 * those that look alike. Bare surnames come last, when it is known who bears them.
 */
final class EntityGroups {

    /** How many times as many documents must name one person of a surname as all others of it, to be meant by the bare surname. */
    private static final int DOMINANT = 10;

    /** A document's entity, and where it stands among all. */
    record Member(String source, Entity entity, int order) {}

    /** What a comparison looks at. */
    private record Look(
            Entity.Kind kind,
            String name,
            List<String> aliases,
            Optional<String> role,
            Optional<String> country,
            Optional<String> geonames,
            boolean placed) {

        static Look of(Entity e) {
            return new Look(
                    e.kind(),
                    e.name(),
                    e.aliases(),
                    e.role(),
                    e.country(),
                    e.geonames(),
                    e.coordinates().isPresent());
        }
    }

    /** One entity of the documents. */
    static final class Group {
        private final List<Member> members = new ArrayList<>();
        private final Map<Look, AliasForm> forms = new LinkedHashMap<>();
        private int fullyNamed;

        List<Member> members() {
            return members;
        }
    }

    private final AliasMatcher matcher = new AliasMatcher();
    private final Map<Look, AliasForm> forms = new HashMap<>();
    private final Map<Look, Integer> groupOf = new HashMap<>();
    private final Map<String, Set<Integer>> byKey = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private long comparisons;

    EntityGroups(List<Member> members) {
        List<Member> bare = new ArrayList<>();
        for (Member member : members) {
            if (form(member).isBareSurname()) {
                bare.add(member);
            } else {
                add(member);
            }
        }
        bare.forEach(this::add);
        groups.forEach(g -> g.members.sort(Comparator.comparingInt(Member::order)));
        groups.sort(Comparator.comparingInt(g -> g.members.get(0).order()));
    }

    /** The groups in the order of their first members; in each, members are in order. */
    List<Group> list() {
        return groups;
    }

    /** How many pairs of forms were compared. */
    long comparisons() {
        return comparisons;
    }

    private AliasForm form(Member member) {
        return forms.computeIfAbsent(Look.of(member.entity()), look -> AliasMatcher.form(member.entity()));
    }

    private void add(Member member) {
        Look look = Look.of(member.entity());
        AliasForm form = form(member);
        int index = groupOf.computeIfAbsent(look, l -> groupFor(form));
        Group group = groups.get(index);
        group.members.add(member);
        group.fullyNamed += form.isBareSurname() ? 0 : 1;
        if (group.forms.putIfAbsent(look, form) == null) {
            form.keys()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(index));
        }
    }

    /** The first group that a form belongs to, or a new one: a bare surname that fits several persons belongs to none of them. */
    private int groupFor(AliasForm form) {
        Set<Integer> candidates = new TreeSet<>();
        form.keys().forEach(key -> candidates.addAll(byKey.getOrDefault(key, Set.of())));
        List<Integer> found = new ArrayList<>();
        for (int candidate : candidates) {
            if (isOf(groups.get(candidate), form)) {
                found.add(candidate);
                if (!form.isBareSurname()) {
                    return candidate;
                }
            }
        }
        return (found.size() == 1 ? Optional.of(found.get(0)) : bearer(found)).orElseGet(() -> {
            groups.add(new Group());
            return groups.size() - 1;
        });
    }

    private boolean isOf(Group group, AliasForm form) {
        for (AliasForm other : group.forms.values()) {
            comparisons++;
            if (matcher.same(other, form)) {
                return true;
            }
        }
        return false;
    }

    /** The one of several persons whom a bare surname means: the one that next to all documents name. */
    private Optional<Integer> bearer(List<Integer> found) {
        int all = found.stream().mapToInt(i -> groups.get(i).fullyNamed).sum();
        return found.stream()
                .filter(i -> groups.get(i).fullyNamed >= DOMINANT)
                .filter(i -> groups.get(i).fullyNamed >= DOMINANT * (all - groups.get(i).fullyNamed))
                .findFirst();
    }
}
