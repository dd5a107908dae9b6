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
import java.util.stream.Stream;
import org.crisisbrief.extract.DocumentReading;
import org.crisisbrief.extract.entity.AliasMatcher;
import org.crisisbrief.model.fact.Entity;

/** The entities of all documents, each once, and which local entity became which. */
final class EntityMerge {

    private final List<Entity> entities = new ArrayList<>();
    private final Map<String, String> idOf = new HashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();

    private EntityMerge() {}

    static EntityMerge of(List<DocumentReading> readings) {
        EntityMerge merge = new EntityMerge();
        List<List<Entity>> groups = new ArrayList<>();
        List<List<String>> keys = new ArrayList<>();
        AliasMatcher matcher = new AliasMatcher();
        for (DocumentReading reading : readings) {
            for (Entity entity : reading.entities()) {
                int group = groupOf(matcher, groups, entity);
                if (group < 0) {
                    group = groups.size();
                    groups.add(new ArrayList<>());
                    keys.add(new ArrayList<>());
                }
                groups.get(group).add(entity);
                keys.get(group).add(key(reading, entity.id()));
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            Entity merged = merged("e" + (i + 1), groups.get(i));
            merge.entities.add(merged);
            for (String key : keys.get(i)) {
                merge.idOf.put(key, merged.id());
            }
            for (int j = 0; j < groups.get(i).size(); j++) {
                String document = keys.get(i).get(j).split("/", 2)[0];
                merge.nameOf.putIfAbsent(document + "/" + groups.get(i).get(j).name(), merged.name());
            }
        }
        return merge;
    }

    /** The group that an entity belongs to, or -1: a name that fits several persons belongs to none of them. */
    private static int groupOf(AliasMatcher matcher, List<List<Entity>> groups, Entity entity) {
        int found = -1;
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).stream().anyMatch(other -> matcher.same(other, entity))) {
                if (found >= 0 && matcher.isBareSurname(entity)) {
                    return -1;
                }
                found = found < 0 ? i : found;
            }
        }
        return found;
    }

    private static String key(DocumentReading reading, String id) {
        return reading.source().id() + "/" + id;
    }

    /** One entity: its name is that of the most mentions, the fuller one if they are even; all other forms are aliases. */
    private static Entity merged(String id, List<Entity> group) {
        Entity first = group.stream()
                .max(Comparator.<Entity>comparingLong(e -> spelledAlike(e, group))
                        .thenComparingInt(e -> e.mentions().size())
                        .thenComparingInt(e -> -group.indexOf(e)))
                .orElseThrow();
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

    /** How many forms in the documents spell the last word of a person's name as this one does. */
    private static long spelledAlike(Entity entity, List<Entity> group) {
        if (entity.kind() != Entity.Kind.PERSON) {
            return 0;
        }
        String last = last(entity.name());
        return group.stream()
                .flatMap(e -> Stream.concat(Stream.of(e.name()), e.aliases().stream()))
                .filter(name -> last(name).equals(last))
                .count();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static <T> Optional<T> any(List<Entity> group, Function<Entity, Optional<T>> part) {
        return group.stream().flatMap(e -> part.apply(e).stream()).findFirst();
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
