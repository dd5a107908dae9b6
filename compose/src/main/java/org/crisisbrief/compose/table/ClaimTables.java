package org.crisisbrief.compose.table;

import static org.crisisbrief.compose.table.Column.text;
import static org.crisisbrief.compose.table.CommonColumns.bounds;
import static org.crisisbrief.compose.table.CommonColumns.date;
import static org.crisisbrief.compose.table.CommonColumns.optional;
import static org.crisisbrief.compose.table.CommonColumns.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.Cause;
import org.crisisbrief.model.fact.Fact.Deployment;
import org.crisisbrief.model.fact.Fact.Event;
import org.crisisbrief.model.fact.Fact.Measure;
import org.crisisbrief.model.fact.Fact.Position;
import org.crisisbrief.model.fact.Fact.Statement;
import org.crisisbrief.model.fact.Fact.Victim;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.Spelling;

/** A table for each kind of fact, a row for each claim. */
final class ClaimTables {

    private final Situation situation;
    private final Reading reading;

    ClaimTables(Situation situation, Reading reading) {
        this.situation = situation;
        this.reading = reading;
    }

    Table events() {
        List<Column<Claim<Event>>> columns = new ArrayList<>();
        columns.add(text("event", "#event+id", Claim::id));
        columns.add(text("type", "#event+type", c -> Spelling.of(c.fact().type())));
        columns.add(optional("acled", "#event+type+acled", c -> c.fact().type().acled()));
        columns.add(
                optional("plover", "#event+type+plover", c -> c.fact().type().plover()));
        columns.add(text("words", "#event+reported_value", c -> c.fact().text()));
        columns.add(text("status", "#status", c -> Spelling.of(c.fact().status())));
        columns.addAll(date(c -> c.fact().date()));
        columns.addAll(place(c -> c.fact().place()));
        for (Fact.Role role : Fact.Role.values()) {
            columns.add(text(Spelling.of(role), "#actor+" + Spelling.of(role), c -> participants(c.fact(), role)));
        }
        columns.add(text(
                "casualties", "#meta+casualties", c -> String.join(" ", c.fact().casualties())));
        columns.addAll(CommonColumns.claimed(reading));
        for (Harm harm : Harm.values()) {
            String name = Spelling.of(harm).replace('-', '_');
            columns.addAll(bounds(
                    name + "_",
                    "#affected+" + name,
                    c -> Optional.ofNullable(c.fact().toll().get(harm))));
        }
        return table("events", Event.class, columns);
    }

    private static String participants(Event event, Fact.Role role) {
        return event.participants().stream()
                .filter(p -> p.role() == role)
                .map(Fact.Participant::text)
                .collect(Collectors.joining(Reading.AND));
    }

    Table casualties() {
        List<Column<Claim<Casualties>>> columns = new ArrayList<>();
        columns.add(text("figure", "#meta+id", Claim::id));
        columns.add(text("harm", "#indicator+code", c -> Spelling.of(c.fact().harm())));
        columns.add(text(
                "reported", "#meta+reported_value", c -> c.fact().quantity().text()));
        columns.addAll(bounds("", "#affected", c -> Optional.of(c.fact().quantity())));
        columns.add(text(
                "approximate",
                "#meta+approximate",
                c -> Boolean.toString(c.fact().quantity().approximate())));
        columns.add(text("people", "#meta+people", c -> c.fact().people().text()));
        columns.add(text(
                "people_class",
                "#meta+people+code",
                c -> Spelling.of(c.fact().people().group())));
        columns.add(text(
                "names",
                "#meta+names",
                c -> c.fact().names().stream().map(ClaimTables::victim).collect(Collectors.joining(Reading.AND))));
        columns.add(optional("event", "#event+id", c -> c.fact().event()));
        columns.addAll(date(c -> c.fact().date()));
        columns.addAll(place(c -> c.fact().place()));
        columns.addAll(CommonColumns.claimed(reading));
        return table("casualties", Casualties.class, columns);
    }

    private static String victim(Victim victim) {
        return victim.age().map(age -> victim.name() + ", " + age).orElse(victim.name());
    }

    Table deployments() {
        List<Column<Claim<Deployment>>> columns = new ArrayList<>();
        columns.add(text("deployment", "#meta+id", Claim::id));
        columns.add(text("contributor", "#org+impl", c -> c.fact().contributor()));
        columns.add(text("force", "#meta+force", c -> c.fact().force()));
        columns.add(text("to", "#loc+name", c -> c.fact().to()));
        columns.add(text(
                "strength",
                "#meta+reported_value",
                c -> c.fact().strength().map(Quantity::text).orElse("")));
        columns.addAll(bounds("strength_", "#capacity", c -> c.fact().strength()));
        columns.add(optional("mandate", "#activity", c -> c.fact().mandate()));
        columns.add(text("status", "#status", c -> Spelling.of(c.fact().status())));
        columns.addAll(date(c -> c.fact().date()));
        columns.addAll(CommonColumns.claimed(reading));
        return table("deployments", Deployment.class, columns);
    }

    Table measures() {
        List<Column<Claim<Measure>>> columns = new ArrayList<>();
        columns.add(text("measure", "#meta+id", Claim::id));
        columns.add(text("by", "#org+impl", c -> c.fact().by()));
        columns.add(text("what", "#activity+type", c -> c.fact().what()));
        columns.add(text("words", "#activity+reported_value", c -> c.fact().text()));
        columns.addAll(date(c -> c.fact().date()));
        columns.addAll(place(c -> c.fact().place()));
        columns.addAll(CommonColumns.claimed(reading));
        return table("measures", Measure.class, columns);
    }

    Table positions() {
        List<Column<Claim<Position>>> columns = new ArrayList<>();
        columns.add(text("position", "#meta+id", Claim::id));
        columns.add(text("actor", "#org+name", c -> c.fact().actor()));
        columns.add(text("stance", "#meta+stance", c -> Spelling.of(c.fact().stance())));
        columns.add(text("words", "#meta+reported_value", c -> c.fact().text()));
        columns.addAll(date(c -> c.fact().date()));
        columns.add(optional("statement", "#meta+statement", c -> c.fact().statement()));
        columns.addAll(CommonColumns.claimed(reading));
        return table("positions", Position.class, columns);
    }

    Table statements() {
        List<Column<Claim<Statement>>> columns = new ArrayList<>();
        columns.add(text("statement", "#meta+id", Claim::id));
        columns.add(text("words", "#meta+reported_value", c -> c.fact().content()));
        columns.add(text("wording", "#meta+wording", c -> Spelling.of(c.fact().wording())));
        columns.add(text("mode", "#meta+mode", c -> Spelling.of(c.fact().mode())));
        columns.add(optional("stance", "#meta+stance", c -> c.fact().stance().map(Spelling::of)));
        columns.addAll(CommonColumns.claimed(reading));
        return table("statements", Statement.class, columns);
    }

    Table causes() {
        List<Column<Claim<Cause>>> columns = new ArrayList<>();
        columns.add(text("claim", "#meta+id", Claim::id));
        columns.add(text("cause", "#cause", c -> c.fact().cause()));
        columns.add(text("effect", "#meta+effect", c -> c.fact().effect()));
        columns.add(optional("event", "#event+id", c -> c.fact().event()));
        columns.addAll(CommonColumns.claimed(reading));
        return table("causes", Cause.class, columns);
    }

    private <F extends Fact> Table table(String name, Class<F> kind, List<Column<Claim<F>>> columns) {
        return Table.of(name, columns, situation.claims(kind));
    }
}
