package org.crisisbrief.extract.rules;

import java.util.List;
import java.util.Map;

/**
 * A rule as its file has it, with its proof.
 *
 * @param id unique over all rule files
 * @param emits the kind of finding that it makes
 * @param pattern the written form of its pattern
 * @param set fixed values that go with every finding, such as a status
 * @param yes example sentences with the whole reading: capture name to words
 * @param no near misses: sentences in which it must not hold
 */
public record WrittenRule(
        String id,
        String emits,
        String pattern,
        Map<String, String> set,
        List<Map<String, String>> yes,
        List<String> no) {

    public WrittenRule {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /** What its pattern is for. */
    Rule rule() {
        return new Rule(id, emits, set);
    }
}
