package org.crisisbrief.extract.harm;

import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.model.fact.Harm;

/** How badly somebody was hurt, the worse the later. */
public enum Hurt {
    /** Hit or shot; whether they lived is not told. */
    STRUCK,
    INJURED,
    KILLED;

    /** The level that a lexicon names. */
    static Hurt of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The harm of a figure; none where the words leave open whether people lived. */
    public Optional<Harm> harm() {
        return switch (this) {
            case STRUCK -> Optional.empty();
            case INJURED -> Optional.of(Harm.INJURED);
            case KILLED -> Optional.of(Harm.KILLED);
        };
    }
}
