package org.crisisbrief.model.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Provenance;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;

/** Makes claims of every kind, with parts that have places of their own and parts that have none. */
final class RandomClaims {

    /** What makes a fact of each kind. */
    final Map<Class<? extends Fact>, Supplier<Fact>> kinds = Map.of(
            Fact.Statement.class, this::statement,
            Fact.Casualties.class, this::casualties,
            Fact.Event.class, this::event,
            Fact.Deployment.class, this::deployment,
            Fact.Measure.class, this::measure,
            Fact.Position.class, this::position,
            Fact.Cause.class, this::cause);

    private final RandomValues values;
    private final List<Source> sources;

    RandomClaims(RandomValues values, List<Source> sources) {
        this.values = values;
        this.sources = sources;
    }

    /** Claims in their order; ids do not follow it. */
    List<Claim<?>> claims() {
        List<Claim<?>> claims = new ArrayList<>();
        for (Class<? extends Fact> kind : Fact.KINDS) {
            for (int n = values.random.nextInt(4); n > 0; n--) {
                claims.add(claim("c" + (20 - claims.size()), kinds.get(kind).get()));
            }
        }
        claims.sort(Claim.ORDER);
        return claims;
    }

    private Claim<?> claim(String id, Fact fact) {
        List<Attribution> attributions = new ArrayList<>(List.of(values.attribution()));
        if (fact instanceof Fact.Event) {
            attributions.addAll(values.some(2, values::attribution));
        }
        return new Claim<>(id, fact, attributions, provenance(), values.maybe(() -> values.label(Tlp.class)));
    }

    private Provenance provenance() {
        List<At> passages = new ArrayList<>(List.of(at()));
        passages.addAll(values.some(2, this::at));
        Map<Slot, List<At>> slots = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            slots.put(slot, values.some(3, this::at));
        }
        return new Provenance(passages, slots, values.flag() ? "casualties.passive" : "");
    }

    private At at() {
        return values.at(sources);
    }

    private Fact statement() {
        return new Fact.Statement(
                values.text(),
                values.label(Fact.Statement.Wording.class),
                values.label(Fact.Statement.Mode.class),
                values.maybe(() -> values.label(Fact.Stance.class)));
    }

    private Fact casualties() {
        return new Fact.Casualties(
                values.label(Harm.class),
                new Fact.People(values.text(), values.label(Fact.PeopleClass.class)),
                values.quantity(),
                values.some(2, () -> new Fact.Victim(values.text(), values.maybe(() -> values.random.nextInt(90)))),
                values.maybe(values::text),
                values.date(),
                values.place());
    }

    private Fact event() {
        Map<Harm, Quantity> toll = new EnumMap<>(Harm.class);
        for (Harm harm : values.some(3, () -> values.label(Harm.class))) {
            toll.put(harm, values.quantity());
        }
        return new Fact.Event(
                values.label(EventType.class),
                values.text(),
                values.date(),
                values.place(),
                values.some(3, this::participant),
                values.some(2, values::text),
                toll,
                values.label(Fact.Status.class),
                values.share());
    }

    private Fact.Participant participant() {
        return new Fact.Participant(
                values.label(Fact.Role.class),
                values.label(Fact.Group.class),
                values.text(),
                values.maybe(values::text),
                values.some(2, values::text),
                values.maybe(values::quantity),
                values.maybe(() -> values.label(Fact.Effect.class)));
    }

    private Fact deployment() {
        return new Fact.Deployment(
                values.text(),
                values.text(),
                values.text(),
                values.maybe(values::quantity),
                values.maybe(values::text),
                values.label(Fact.DeploymentStatus.class),
                values.date());
    }

    private Fact measure() {
        return new Fact.Measure(values.text(), values.text(), values.text(), values.date(), values.place());
    }

    private Fact position() {
        return new Fact.Position(
                values.text(),
                values.label(Fact.Stance.class),
                values.text(),
                values.date(),
                values.maybe(values::text));
    }

    private Fact cause() {
        return new Fact.Cause(values.text(), values.text(), values.maybe(values::text));
    }
}
