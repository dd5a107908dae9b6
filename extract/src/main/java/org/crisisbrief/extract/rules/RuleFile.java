package org.crisisbrief.extract.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crisisbrief.extract.packed.PackedOutput;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files {@code rules/<language>/<name>.yaml} that rules are written in. */
public final class RuleFile {

    private RuleFile() {}

    /**
     * Reads a file of English rules.
     *
     * @throws IllegalStateException naming the file and the rule, if one is broken
     */
    public static List<WrittenRule> english(String name) {
        String file = "en/" + name + ".yaml";
        Object root = new Load(LoadSettings.builder().setLabel(file).build())
                .loadFromString(String.join("\n", RuleText.lines(file)));
        List<WrittenRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Object entry : (List<?>) root) {
            Map<?, ?> fields = (Map<?, ?>) entry;
            String id = String.valueOf(fields.get("id"));
            if (!ids.add(id)) {
                throw new IllegalStateException(file + ": rule " + id + " stands twice");
            }
            try {
                rules.add(rule(id, fields));
            } catch (IllegalArgumentException | ClassCastException e) {
                throw new IllegalStateException(file + ": rule " + id + ": " + e.getMessage(), e);
            }
        }
        return rules;
    }

    /** A file of English rules without their proof, packed for {@link RuleSet}. */
    public static byte[] packedEnglish(String name) {
        PackedOutput out = new PackedOutput();
        RuleSet.of(english(name)).write(out);
        return out.toByteArray();
    }

    private static WrittenRule rule(String id, Map<?, ?> fields) {
        for (Object key : fields.keySet()) {
            if (!Set.of("id", "emits", "pattern", "set", "yes", "no").contains(key)) {
                throw new IllegalArgumentException("unknown key " + key);
            }
        }
        List<Map<String, String>> yes = new ArrayList<>();
        for (Object example : list(fields.get("yes"))) {
            yes.add(strings(example));
        }
        List<String> no = list(fields.get("no")).stream().map(String::valueOf).toList();
        if (yes.isEmpty()) {
            throw new IllegalArgumentException("no example");
        }
        return new WrittenRule(
                id,
                String.valueOf(fields.get("emits")),
                String.valueOf(fields.get("pattern")).strip(),
                strings(fields.get("set")),
                yes,
                no);
    }

    private static List<?> list(@Nullable Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private static Map<String, String> strings(@Nullable Object value) {
        Map<String, String> strings = new LinkedHashMap<>();
        if (value != null) {
            ((Map<?, ?>) value).forEach((k, v) -> strings.put(String.valueOf(k), String.valueOf(v)));
        }
        return strings;
    }
}
