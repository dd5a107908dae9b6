package org.crisisbrief.model.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.json.JsonNode.Reading;
import org.crisisbrief.model.json.SituationJson.FormatException;
import org.crisisbrief.model.source.Source;

/** Reads the sections of a situation. */
final class SituationReader {

    private static final String[] KEYS = {
        "schema",
        "id",
        "title",
        "number",
        "marking",
        "asOf",
        "latestEvent",
        "country",
        "sources",
        "times",
        "entities",
        "statements",
        "casualties",
        "events",
        "deployments",
        "measures",
        "positions",
        "causes",
        "timeline",
        "figures",
        "conflicts",
        "gaps",
        "diagnostics"
    };

    private final List<Claim<?>> claims = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    Situation situation(JsonNode root) throws FormatException {
        Fields fields = root.fields(KEYS);
        JsonNode schema = fields.required("schema");
        if (!schema.string().equals(SituationWriter.SCHEMA)) {
            throw schema.error("\"" + SituationWriter.SCHEMA + "\" is expected, not \"" + schema.string() + "\"");
        }
        String id = fields.string("id");
        String title = fields.string("title");
        Optional<String> number = fields.optional("number");
        Tlp marking = fields.label("marking", Tlp.class);
        Optional<LocalDate> asOf = fields.optional("asOf", Fields::day);
        Optional<LocalDate> latestEvent = fields.optional("latestEvent", Fields::day);
        Optional<String> country = fields.country();

        List<Source> sources = fields.list("sources", SourceReader::source);
        ValueReader values = new ValueReader(byId(fields, sources));
        readClaims(fields, values);
        FindingReader findings = new FindingReader(values);
        return new Situation(
                id,
                title,
                number,
                marking,
                asOf,
                latestEvent,
                country,
                sources,
                fields.list("times", n -> SourceReader.time(n, values)),
                fields.list("entities", n -> SourceReader.entity(n, values)),
                claims.stream().sorted(Claim.ORDER).toList(),
                fields.list("timeline", findings::entry),
                fields.list("figures", findings::series),
                fields.list("conflicts", findings::conflict),
                fields.list("gaps", findings::gap),
                fields.list("diagnostics", findings::diagnostic));
    }

    private static Map<String, Source> byId(Fields fields, List<Source> sources) throws FormatException {
        Map<String, Source> byId = new LinkedHashMap<>();
        for (Source source : sources) {
            if (byId.put(source.id(), source) != null) {
                throw fields.required("sources").error("two sources have the id \"" + source.id() + "\"");
            }
        }
        return byId;
    }

    private void readClaims(Fields fields, ValueReader values) throws FormatException {
        ClaimReader reader = new ClaimReader(values);
        EventReader events = new EventReader(values);
        section(fields, "statements", reader::statement);
        section(fields, "casualties", reader::casualties);
        section(fields, "events", events::event);
        section(fields, "deployments", reader::deployment);
        section(fields, "measures", reader::measure);
        section(fields, "positions", reader::position);
        section(fields, "causes", reader::cause);
    }

    private void section(Fields fields, String key, Reading<? extends Claim<?>> reading) throws FormatException {
        fields.list(key, node -> {
            Claim<?> claim = reading.read(node);
            if (!ids.add(claim.id())) {
                throw node.error("two claims have the id \"" + claim.id() + "\"");
            }
            return claims.add(claim);
        });
    }
}
