package org.crisisbrief.extract.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Nearest;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.BriefingLanguages;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads {@code situation.yaml}; what is wrong in it becomes an error with its line, and the rest still counts. */
final class SettingsYaml {

    private static final List<String> KEYS =
            List.of("title", "country", "number", "marking", "as-of", "language", "paper", "sources");
    private static final List<String> SOURCE_KEYS =
            List.of("title", "publisher", "author", "url", "date", "grade", "marking", "language");

    private final String name;
    private final List<Diagnostic> diagnostics;

    private SettingsYaml(String name, List<Diagnostic> diagnostics) {
        this.name = name;
        this.diagnostics = diagnostics;
    }

    static CaseSettings read(Path file, List<Diagnostic> diagnostics) {
        SettingsYaml yaml = new SettingsYaml(String.valueOf(file.getFileName()), diagnostics);
        LoadSettings settings = LoadSettings.builder()
                .setMaxAliasesForCollections(10)
                .setLabel(yaml.name)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(Files.readString(file));
            return root.isPresent() ? yaml.settings(root.get()) : CaseSettings.NONE;
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            diagnostics.add(
                    Diagnostic.error(yaml.name + ":" + line, "This is not valid YAML: " + e.getProblem() + "."));
        } catch (YamlEngineException | IOException e) {
            diagnostics.add(Diagnostic.error(yaml.name, "The settings cannot be read: " + e.getMessage()));
        }
        return CaseSettings.NONE;
    }

    private CaseSettings settings(Node root) {
        Map<String, Node> values = mapping(root, KEYS, "");
        Map<String, Metadata> sources = new LinkedHashMap<>();
        if (values.get("sources") instanceof MappingNode documents) {
            for (NodeTuple document : documents.getValue()) {
                if (document.getKeyNode() instanceof ScalarNode key) {
                    sources.put(key.getValue(), metadata(document.getValueNode()));
                }
            }
        }
        return new CaseSettings(
                text(values, "title"),
                value(values, "country", "a country: its ISO 3166-1 code (KAZ) or English name", Countries::code),
                text(values, "number"),
                value(values, "marking", "a TLP 2.0 marking such as TLP:AMBER", s -> Optional.of(Tlp.of(s))),
                value(values, "as-of", "a day such as 2022-01-09", s -> Optional.of(LocalDate.parse(s))),
                value(
                        values,
                        "language",
                        "one of " + String.join(", ", BriefingLanguages.CODES),
                        s -> only(s, Set.copyOf(BriefingLanguages.CODES))),
                value(values, "paper", "A4 or Letter", s -> only(s, Set.of("A4", "Letter"))),
                sources);
    }

    private static Optional<String> only(String value, Set<String> allowed) {
        return allowed.contains(value) ? Optional.of(value) : Optional.empty();
    }

    private Metadata metadata(Node node) {
        Map<String, Node> values = mapping(node, SOURCE_KEYS, " of a source");
        return new Metadata(
                text(values, "title"),
                text(values, "publisher"),
                text(values, "author"),
                text(values, "url"),
                value(values, "date", "a day such as 2022-01-09", s -> Optional.of(LocalDate.parse(s))),
                text(values, "grade"),
                value(values, "marking", "a TLP 2.0 marking such as TLP:AMBER", s -> Optional.of(Tlp.of(s))),
                text(values, "language"));
    }

    private Map<String, Node> mapping(Node node, List<String> keys, String whose) {
        Map<String, Node> values = new HashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            error(node, "Here \"key: value\" lines are expected.");
            return values;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            if (keys.contains(key)) {
                values.put(key, tuple.getValueNode());
            } else {
                error(
                        tuple.getKeyNode(),
                        "The key \"" + key + "\"" + whose + " is not known here" + Nearest.hint(key, keys) + ".");
            }
        }
        return values;
    }

    private Optional<String> text(Map<String, Node> values, String key) {
        return value(values, key, "a text", Optional::of);
    }

    private <T> Optional<T> value(
            Map<String, Node> values, String key, String expected, Function<String, Optional<T>> read) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        Optional<T> value = Optional.empty();
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            try {
                value = read.apply(scalar.getValue().strip());
            } catch (DateTimeException | IllegalArgumentException e) {
                value = Optional.empty();
            }
        }
        if (value.isEmpty()) {
            error(node, "\"" + key + "\" wants " + expected + ".");
        }
        return value;
    }

    private void error(Node node, String message) {
        int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
        diagnostics.add(Diagnostic.error(name + ":" + line, message));
    }
}
