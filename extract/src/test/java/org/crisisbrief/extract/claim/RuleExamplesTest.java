package org.crisisbrief.extract.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.entity.EntityAnnotator;
import org.crisisbrief.extract.entity.Gazetteer;
import org.crisisbrief.extract.number.CountAnnotator;
import org.crisisbrief.extract.rules.Lexicons;
import org.crisisbrief.extract.rules.Match;
import org.crisisbrief.extract.rules.RuleFile;
import org.crisisbrief.extract.rules.RuleSet;
import org.crisisbrief.extract.rules.WrittenRule;
import org.crisisbrief.extract.time.TimeAnnotator;
import org.crisisbrief.extract.time.TimeResolver;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule reads its examples whole, and nothing in its near misses. */
class RuleExamplesTest {

    private static final Lexicons LEXICONS = Lexicons.english();
    private static final EntityAnnotator ENTITIES = new EntityAnnotator(Gazetteer.load());
    private static final TimeAnnotator TIMES = new TimeAnnotator();

    @TestFactory
    Stream<DynamicTest> readsItsExamplesAndNotItsNearMisses() {
        return Stream.of("casualties", "deployments", "measures", "causes", "named")
                .flatMap(name -> RuleFile.english(name).stream())
                .map(rule -> dynamicTest(rule.id(), () -> check(rule)));
    }

    private static void check(WrittenRule rule) {
        for (Map<String, String> example : rule.yes()) {
            Map<String, String> expected = new TreeMap<>(example);
            String sentence = String.valueOf(expected.remove("text"));
            List<Map<String, String>> readings = readings(rule, sentence);
            assertEquals(List.of(expected), readings, sentence);
        }
        for (String miss : rule.no()) {
            assertEquals(List.of(), readings(rule, miss), miss);
        }
    }

    private static List<Map<String, String>> readings(WrittenRule rule, String sentence) {
        AnnotatedText text = new AnnotatedText(
                new SourceText(sentence, List.of(new Span(0, sentence.length()))), LEXICONS.words("abbreviation"));
        LEXICONS.trie().annotate(text);
        new CountAnnotator().annotate(text);
        TIMES.annotate(text);
        new TimeResolver(Optional.of(LocalDate.of(2022, 1, 9))).annotate(text);
        ENTITIES.annotate(text);
        List<Map<String, String>> readings = new ArrayList<>();
        for (Match match :
                RuleSet.of(List.of(rule)).over(text).in(text.sentences().get(0))) {
            Map<String, String> reading = new TreeMap<>();
            match.captures().forEach((name, capture) -> reading.put(name, text.slice(capture.span())));
            readings.add(reading);
        }
        return readings;
    }
}
