package org.crisisbrief.extract.time;

import java.time.LocalDate;
import java.util.Optional;
import org.crisisbrief.model.fact.TimeExpression.Basis;
import org.crisisbrief.model.fact.TimeExpression.Type;

/**
 * A time so many units from the one that the text told of: "two days later", "three years earlier". Where it told of none it
 * says only how long.
 *
 * @param count below zero for what came before
 */
record ToldElapsed(String unit, int count) implements Reading {

    @Override
    public Timex from(Vantage vantage, String words) {
        return base(vantage).map(day -> Elapsed.from(day, unit, count, words)).orElseGet(() -> {
            String value = Durations.value(unit, String.valueOf(Math.abs(count)));
            return Resolved.without(Type.DURATION, value, Basis.STATED, Optional.empty(), words);
        });
    }

    private Optional<LocalDate> base(Vantage vantage) {
        if (unit.startsWith("T")) {
            return Optional.empty();
        }
        Optional<LocalDate> period = unit.equals("Y") || unit.equals("M")
                ? vantage.told()
                        .flatMap(Told::near)
                        .filter(p -> p.unit() == Period.Unit.Y || p.unit() == Period.Unit.M)
                        .map(Period::start)
                : Optional.empty();
        return vantage.toldDay().or(() -> period);
    }
}
