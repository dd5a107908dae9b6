package org.crisisbrief.extract.yaml;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Nearest;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Lines of "key: value" in a file; what is wrong in them becomes an error with its line, and the rest still counts. */
public final class YamlMapping {

    private static final int ALIASES = 10;

    private final String file;
    private final List<Diagnostic> diagnostics;
    private final Map<String, Node> values = new HashMap<>();

    private YamlMapping(String file, List<Diagnostic> diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a file's text.
     *
     * @param file what messages call it
     * @param keys all that may stand in it
     */
    public static YamlMapping of(String file, String text, List<String> keys, List<Diagnostic> diagnostics) {
        YamlMapping mapping = new YamlMapping(file, diagnostics);
        LoadSettings settings = LoadSettings.builder()
                .setMaxAliasesForCollections(ALIASES)
                .setLabel(file)
                .build();
        try {
            new Compose(settings).composeString(text).ifPresent(root -> mapping.fill(root, keys, ""));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            diagnostics.add(Diagnostic.error(file + ":" + line, "This is not valid YAML: " + e.getProblem() + "."));
        } catch (YamlEngineException e) {
            diagnostics.add(Diagnostic.error(file, "The settings cannot be read: " + e.getMessage()));
        }
        return mapping;
    }

    private void fill(Node node, List<String> keys, String whose) {
        if (!(node instanceof MappingNode mapping)) {
            error(node, "Here \"key: value\" lines are expected.");
            return;
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
    }

    public boolean holds(String key) {
        return values.containsKey(key);
    }

    /** Whether a key has lines of its own below it. */
    public boolean holdsMapping(String key) {
        return values.get(key) instanceof MappingNode;
    }

    /** The lines below a key; none where it is missing. {@code whose} stands behind a wrong key in a message: " of a source". */
    public YamlMapping inside(String key, List<String> keys, String whose) {
        YamlMapping inside = new YamlMapping(file, diagnostics);
        Node node = values.get(key);
        if (node != null) {
            inside.fill(node, keys, whose);
        }
        return inside;
    }

    /** The lines below each of the keys that stand below a key, which may be any. */
    public Map<String, YamlMapping> each(String key, List<String> keys, String whose) {
        Map<String, YamlMapping> each = new LinkedHashMap<>();
        if (values.get(key) instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name) {
                    YamlMapping inside = new YamlMapping(file, diagnostics);
                    inside.fill(tuple.getValueNode(), keys, whose);
                    each.put(name.getValue(), inside);
                }
            }
        }
        return each;
    }

    public Optional<String> text(String key) {
        return value(key, "a text", Optional::of);
    }

    /** The value of a key; empty where it is missing or {@code read} makes nothing of it, for then it is an error. */
    public <T> Optional<T> value(String key, String expected, Function<String, Optional<T>> read) {
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

    /** Says what is wrong with the value of a key that is there. */
    public void error(String key, String message) {
        Optional.ofNullable(values.get(key)).ifPresent(node -> error(node, message));
    }

    private void error(Node node, String message) {
        int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
        diagnostics.add(Diagnostic.error(file + ":" + line, message));
    }
}
