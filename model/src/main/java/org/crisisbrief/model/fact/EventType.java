package org.crisisbrief.model.fact;

/** What kind of happening an event is. */
public enum EventType {
    PEACEFUL_PROTEST,
    RIOT,
    ARMED_CLASH,
    ATTACK,
    BOMBING,
    KIDNAPPING,
    ARSON,
    ROBBERY,
    SEIZURE,
    ARREST,
    SECURITY_OPERATION,
    DEPLOYMENT,
    REQUEST,
    EMERGENCY_MEASURE,
    POLICY_MEASURE,
    GOVERNMENT_CHANGE,
    /** A stoppage of work; an air strike is an {@link #ATTACK}. */
    STRIKE,
    DISASTER,
    DISEASE_OUTBREAK,
    ACCIDENT,
    DISPLACEMENT,
    STATEMENT,
    OTHER
}
