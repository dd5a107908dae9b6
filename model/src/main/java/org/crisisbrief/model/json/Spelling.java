package org.crisisbrief.model.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.TimeExpression;

/** How the data spell the constants of an enum: lower-case with hyphens; TIMEX3's types and TLP's labels in their own way. */
public final class Spelling {

    private Spelling() {}

    public static String of(Enum<?> constant) {
        if (constant instanceof Tlp tlp) {
            return tlp.label();
        }
        if (constant instanceof TimeExpression.Type) {
            return constant.name();
        }
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> all(Class<? extends Enum<?>> labels) {
        return Arrays.stream(labels.getEnumConstants()).map(Spelling::of).toList();
    }
}
