package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Situation;

/** The figures that a reader of a crisis of some kind asks for, whether or not the documents give them. */
public final class Expected {

    private static final Set<EventType> CALAMITIES =
            EnumSet.of(EventType.DISASTER, EventType.ACCIDENT, EventType.DISEASE_OUTBREAK);

    private static final Set<EventType> POWER = EnumSet.of(
            EventType.PEACEFUL_PROTEST,
            EventType.RIOT,
            EventType.ARMED_CLASH,
            EventType.ARREST,
            EventType.SECURITY_OPERATION,
            EventType.GOVERNMENT_CHANGE,
            EventType.SEIZURE);

    private Expected() {}

    /** In the order in which they are shown. */
    public static List<Harm> harms(Situation situation) {
        boolean calamity = happened(situation, CALAMITIES);
        boolean power = happened(situation, POWER);
        List<Harm> harms = new ArrayList<>(List.of(Harm.KILLED, Harm.INJURED));
        if (calamity && !happened(situation, EnumSet.of(EventType.DISEASE_OUTBREAK))) {
            harms.add(Harm.MISSING);
        }
        if (power || !calamity) {
            harms.add(Harm.DETAINED);
        }
        harms.add(Harm.DISPLACED);
        return List.copyOf(harms);
    }

    private static boolean happened(Situation situation, Set<EventType> types) {
        return situation.claims(Fact.Event.class).stream()
                .anyMatch(c -> types.contains(c.fact().type()));
    }
}
