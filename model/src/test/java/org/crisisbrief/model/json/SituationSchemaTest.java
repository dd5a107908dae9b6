package org.crisisbrief.model.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place;
import org.crisisbrief.model.fact.TimeExpression;
import org.crisisbrief.model.source.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema says the same as the reader and the writer. */
class SituationSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode TEXT = text();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);

    private static final Map<String, Class<? extends Enum<?>>> LABELS = Map.ofEntries(
            Map.entry("marking", Tlp.class),
            Map.entry("datePrecision", DateValue.Precision.class),
            Map.entry("placePrecision", Place.Precision.class),
            Map.entry("attributionKind", AttributionKind.class),
            Map.entry("harm", Harm.class),
            Map.entry("stance", Fact.Stance.class),
            Map.entry("peopleClass", Fact.PeopleClass.class),
            Map.entry("publishedBasis", Source.Basis.class),
            Map.entry("timeType", TimeExpression.Type.class),
            Map.entry("timeBasis", TimeExpression.Basis.class),
            Map.entry("entityKind", Entity.Kind.class),
            Map.entry("use", Entity.Use.class),
            Map.entry("eventType", EventType.class),
            Map.entry("role", Fact.Role.class),
            Map.entry("group", Fact.Group.class),
            Map.entry("effect", Fact.Effect.class),
            Map.entry("status", Fact.Status.class),
            Map.entry("deploymentStatus", Fact.DeploymentStatus.class),
            Map.entry("severity", Diagnostic.Severity.class));

    private static JsonNode text() {
        try {
            return JSON.readTree(Files.readString(Path.of("../docs/schema/situation-1.schema.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Set<ValidationMessage> faults(String json) {
        try {
            return SCHEMA.validate(JSON.readTree(json));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static LongStream seeds() {
        return RandomSituations.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsOfTheSchema(long seed) {
        assertEquals(Set.of(), faults(SituationJson.write(RandomSituations.of(seed), seed % 2 == 0)));
    }

    @Test
    void theExampleIsOfTheSchema() throws IOException {
        assertEquals(Set.of(), faults(SituationJsonTest.example()));
    }

    @Test
    void theSchemaHasTheLabelsOfTheModel() {
        LABELS.forEach((name, labels) -> {
            List<String> listed = new ArrayList<>();
            TEXT.at("/$defs/" + name + "/enum").forEach(label -> listed.add(label.textValue()));
            assertEquals(Spelling.all(labels), listed, name);
        });
    }

    @Test
    void everyObjectIsClosedSaveForKeysThatAreAnybodys() {
        List<JsonNode> objects = new ArrayList<>();
        for (JsonNode holder : TEXT.findParents("properties")) {
            if (holder.has("required") && holder.has("type")) {
                objects.add(holder);
            }
        }
        assertFalse(objects.isEmpty());
        for (JsonNode object : objects) {
            assertEquals("false", object.path("additionalProperties").asText(), object::toString);
            assertEquals("true", object.path("patternProperties").path("^x-").asText(), object::toString);
        }
    }

    @Test
    void everyKeyIsDescribed() {
        for (JsonNode properties : TEXT.findValues("properties")) {
            properties.fields().forEachRemaining(property -> {
                JsonNode of = property.getValue();
                boolean narrows =
                        of.isBoolean() || of.has("const") && of.size() == 1 || of.has("type") && of.size() == 1;
                String target = of.path("$ref").asText("#").substring(1);
                boolean described = of.has("description") || TEXT.at(target).has("description");
                assertFalse(!narrows && !described, property::toString);
            });
        }
    }
}
