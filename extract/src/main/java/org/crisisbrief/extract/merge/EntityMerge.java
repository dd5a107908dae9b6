package org.crisisbrief.extract.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crisisbrief.extract.DocumentReading;
import org.crisisbrief.model.fact.Entity;

/** The entities of all documents, each once, and which local entity became which. */
final class EntityMerge {

    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, String> idOf = new HashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();

    private EntityMerge() {}

    static EntityMerge of(List<DocumentReading> readings) {
        List<EntityGroups.Member> members = new ArrayList<>();
        for (DocumentReading reading : readings) {
            for (Entity entity : reading.entities()) {
                members.add(new EntityGroups.Member(reading.source().id(), entity, members.size()));
            }
        }
        EntityMerge merge = new EntityMerge();
        for (EntityGroups.Group group : new EntityGroups(members).list()) {
            Entity merged = merged(
                    "e" + (merge.entities.size() + 1),
                    group.members().stream().map(EntityGroups.Member::entity).toList());
            merge.entities.add(merged);
            for (EntityGroups.Member member : group.members()) {
                merge.idOf.put(member.source() + "/" + member.entity().id(), merged.id());
                merge.nameOf.putIfAbsent(member.source() + "/" + member.entity().name(), merged.name());
            }
        }
        return merge;
    }

    /** One entity: its name is that of the most mentions, the fuller one if they are even; all other forms are aliases. */
    private static Entity merged(String id, List<Entity> group) {
        Entity first = group.size() == 1 ? group.get(0) : leading(group);
        Set<String> aliases = new LinkedHashSet<>();
        for (Entity entity : group) {
            aliases.add(entity.name());
            aliases.addAll(entity.aliases());
        }
        aliases.remove(first.name());
        return new Entity(
                id,
                first.kind(),
                first.name(),
                List.copyOf(aliases),
                any(group, Entity::role),
                any(group, Entity::affiliation),
                any(group, Entity::country),
                any(group, Entity::coordinates),
                any(group, Entity::geonames),
                group.stream()
                        .flatMap(e -> e.mentions().stream())
                        .sorted(Comparator.comparing(Entity.Mention::at))
                        .toList());
    }

    /** The entity whose name stands for the group. */
    private static Entity leading(List<Entity> group) {
        Map<String, Long> lastWords = group.stream()
                .flatMap(e -> Stream.concat(Stream.of(e.name()), e.aliases().stream()))
                .collect(Collectors.groupingBy(EntityMerge::last, Collectors.counting()));
        Entity first = group.get(0);
        Comparator<Entity> order = Comparator.<Entity>comparingLong(
                        e -> e.kind() == Entity.Kind.PERSON ? lastWords.getOrDefault(last(e.name()), 0L) : 0)
                .thenComparingInt(e -> e.mentions().size());
        for (Entity entity : group) {
            first = order.compare(entity, first) > 0 ? entity : first;
        }
        return first;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static <T> Optional<T> any(List<Entity> group, Function<Entity, Optional<T>> part) {
        for (Entity entity : group) {
            Optional<T> any = part.apply(entity);
            if (any.isPresent()) {
                return any;
            }
        }
        return Optional.empty();
    }

    List<Entity> entities() {
        return entities;
    }

    /** The merged id of a document's entity. */
    Optional<String> id(String source, String local) {
        return Optional.ofNullable(idOf.get(source + "/" + local));
    }

    /** The display name for the name that a document's entity has there; other words stay as they are. */
    String name(String source, String words) {
        return nameOf.getOrDefault(source + "/" + words, words);
    }
}
