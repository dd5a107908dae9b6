package org.crisisbrief.extract.rules;

import java.util.Map;

/**
 * What a pattern is for. The pattern and its proof, examples and near misses, stand in its file: {@link WrittenRule}.
 *
 * @param id unique over all rule files
 * @param emits the kind of finding that it makes
 * @param set fixed values that go with every finding, such as a status
 */
public record Rule(String id, String emits, Map<String, String> set) {

    public Rule {
        set = Map.copyOf(set);
    }
}
