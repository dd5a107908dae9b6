package org.crisisbrief.model.fact;

import java.util.Optional;

/** What kind of happening an event is, with the code that two event data sets have for it, where one fits as a whole. */
public enum EventType {
    PEACEFUL_PROTEST("Protests/Peaceful protest", "PROTEST"),
    RIOT("Riots/Violent demonstration", "PROTEST"),
    ARMED_CLASH("Battles/Armed clash", "ASSAULT"),
    ATTACK("", "ASSAULT"),
    BOMBING("", "ASSAULT"),
    KIDNAPPING("Violence against civilians/Abduction/forced disappearance", ""),
    ARSON("", ""),
    ROBBERY("", ""),
    SEIZURE("", "COERCE"),
    ARREST("Strategic developments/Arrests", "COERCE"),
    SECURITY_OPERATION("", ""),
    DEPLOYMENT("", "MOBILIZE"),
    REQUEST("", ""),
    EMERGENCY_MEASURE("", "COERCE"),
    POLICY_MEASURE("", ""),
    GOVERNMENT_CHANGE("", ""),
    /** A stoppage of work; an air strike is an {@link #ATTACK}. */
    STRIKE("", "PROTEST"),
    DISASTER("", ""),
    DISEASE_OUTBREAK("", ""),
    ACCIDENT("", ""),
    DISPLACEMENT("", ""),
    STATEMENT("", ""),
    OTHER("", "");

    private final String acled;
    private final String plover;

    EventType(String acled, String plover) {
        this.acled = acled;
        this.plover = plover;
    }

    /** Event type and sub-event type of the ACLED codebook (2023), such as "Riots/Violent demonstration". */
    public Optional<String> acled() {
        return Optional.of(acled).filter(code -> !code.isEmpty());
    }

    /** Event type of the PLOVER ontology (2023), such as "PROTEST". */
    public Optional<String> plover() {
        return Optional.of(plover).filter(code -> !code.isEmpty());
    }
}
