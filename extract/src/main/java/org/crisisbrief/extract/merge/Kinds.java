package org.crisisbrief.extract.merge;

import java.util.Map;
import org.crisisbrief.model.fact.EventType;

/** Short neutral names for kinds of happenings, as the heads of conflict rows use them. */
final class Kinds {

    private static final Map<EventType, String> NAMES = Map.of(
            EventType.PEACEFUL_PROTEST, "protests",
            EventType.RIOT, "riots",
            EventType.ARMED_CLASH, "clashes",
            EventType.DISASTER, "the disaster",
            EventType.DISEASE_OUTBREAK, "the outbreak");

    private Kinds() {}

    static String plural(EventType type) {
        return NAMES.getOrDefault(type, "the events");
    }
}
