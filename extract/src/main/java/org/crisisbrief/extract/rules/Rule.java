package org.crisisbrief.extract.rules;

import java.util.List;
import java.util.Map;

/**
 * A pattern with what it is for and its proof.
 *
 * @param id unique over all rule files
 * @param emits the kind of finding that it makes
 * @param set fixed values that go with every finding, such as a status
 * @param yes example sentences with the whole reading: capture name to words
 * @param no near misses: sentences in which it must not hold
 */
public record Rule(
        String id,
        String emits,
        Pattern pattern,
        Map<String, String> set,
        List<Map<String, String>> yes,
        List<String> no) {

    public Rule {
        set = Map.copyOf(set);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }
}
