package org.crisisbrief.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.rules.RuleFile;
import org.crisisbrief.extract.rules.WrittenRule;
import org.junit.jupiter.api.Test;

class TimeRulesTest {

    @Test
    void everyRuleFindsItsExamplesAndNoNearMiss() {
        List<String> wrong = new ArrayList<>();
        for (WrittenRule rule : RuleFile.english("times")) {
            for (Map<String, String> example : rule.yes()) {
                List<String> found = found(example.get("text"), "time.");
                for (String key : List.of("t", "u")) {
                    if (example.containsKey(key) && !found.contains(example.get(key))) {
                        wrong.add(rule.id() + ": " + example + " gives " + found);
                    }
                }
            }
            for (String near : rule.no()) {
                if (!found(near, rule.id()).isEmpty()) {
                    wrong.add(rule.id() + ": " + near + " gives " + found(near, rule.id()));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> found(String sentence, String rule) {
        AnnotatedText text = Specimen.read(sentence);
        return text.mentions(Reading.LABEL).stream()
                .filter(m -> m.rule().startsWith(rule))
                .map(Mention::span)
                .map(text::slice)
                .toList();
    }

    @Test
    void ruleFileIsNotEmpty() {
        assertTrue(RuleFile.english("times").size() > 40);
    }
}
