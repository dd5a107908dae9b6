package org.crisisbrief.model.json;

import java.io.IOException;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;

/** Writes the sections of a situation in their order. */
final class SituationWriter {

    /** What the first key of every situation says: the form and its version. */
    static final String SCHEMA = "crisisbrief/1";

    private final JsonWriter json;
    private final SourceWriter sources;
    private final ClaimWriter claims;
    private final EventWriter events;
    private final FindingWriter findings;

    SituationWriter(JsonWriter json) {
        this.json = json;
        ValueWriter values = new ValueWriter(json);
        this.sources = new SourceWriter(json, values);
        this.claims = new ClaimWriter(json, values);
        this.events = new EventWriter(json, values, claims);
        this.findings = new FindingWriter(json, values);
    }

    /** What a situation is called, and the sources. */
    private void head(Situation situation, boolean withText) throws IOException {
        json.string("schema", SCHEMA);
        json.string("id", situation.id());
        json.string("title", situation.title());
        json.optional("number", situation.number());
        json.label("marking", situation.marking());
        json.optional("asOf", situation.asOf());
        json.optional("latestEvent", situation.latestEvent());
        json.optional("country", situation.country());
        json.list("sources", situation.sources(), s -> sources.source(s, withText));
    }

    /** A situation of which nothing could be read: its sources and diagnostics alone. */
    void unread(Situation situation) throws IOException {
        head(situation, false);
        json.list("diagnostics", situation.diagnostics(), findings::diagnostic);
    }

    void members(Situation situation, boolean withText) throws IOException {
        head(situation, withText);
        json.list("times", situation.times(), sources::time);
        json.list("entities", situation.entities(), sources::entity);
        json.list("statements", situation.claims(Fact.Statement.class), claims::statement);
        json.list("casualties", situation.claims(Fact.Casualties.class), claims::casualties);
        json.list("events", situation.claims(Fact.Event.class), events::event);
        json.list("deployments", situation.claims(Fact.Deployment.class), claims::deployment);
        json.list("measures", situation.claims(Fact.Measure.class), claims::measure);
        json.list("positions", situation.claims(Fact.Position.class), claims::position);
        json.list("causes", situation.claims(Fact.Cause.class), claims::cause);
        json.list("timeline", situation.timeline(), findings::entry);
        json.list("figures", situation.figures(), findings::series);
        json.list("conflicts", situation.conflicts(), findings::conflict);
        json.list("gaps", situation.gaps(), findings::gap);
        json.list("diagnostics", situation.diagnostics(), findings::diagnostic);
    }
}
