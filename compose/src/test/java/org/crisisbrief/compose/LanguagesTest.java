package org.crisisbrief.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crisisbrief.compose.check.Rules;
import org.crisisbrief.compose.wording.Plurals;
import org.crisisbrief.compose.wording.Sayings;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.BriefingLanguages;
import org.crisisbrief.model.document.Document;
import org.crisisbrief.model.document.DocumentXml;
import org.crisisbrief.model.fact.Situation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Documents in every language: nothing is missing, nothing stays English, and all rules hold. */
class LanguagesTest {

    /** Keys that only some languages have: what the first of a month is, and another word for "and" before some sounds. */
    private static final Set<String> OPTIONAL = Set.of("date.first", "and.before", "and.instead");

    private static final Pattern SLOT = Pattern.compile("\\{[a-z]+}");

    private static Stream<Locale> others() {
        return BriefingLanguages.CODES.stream().map(BriefingLanguages::of).filter(l -> !l.equals(Locale.ENGLISH));
    }

    @TestFactory
    Stream<DynamicTest> haveTheSameKeysWithTheSameSlots() {
        return others().flatMap(l -> Stream.of(
                DynamicTest.dynamicTest("texts " + l, () -> same(Texts.fixed(Locale.ENGLISH), Texts.fixed(l), l)),
                DynamicTest.dynamicTest(
                        "phrases " + l, () -> same(Texts.phrases(Locale.ENGLISH), Texts.phrases(l), l))));
    }

    private static void same(Texts english, Texts other, Locale language) {
        Map<String, String> expected = new TreeMap<>();
        for (Map.Entry<String, String> e : english.all().entrySet()) {
            String key = e.getKey();
            if (english.all().containsKey(key.replaceAll("other$", "one")) && key.endsWith(".other")) {
                String base = key.substring(0, key.length() - "other".length());
                Plurals.of(language).forms().forEach(f -> expected.put(base + f, slots(e.getValue())));
            } else if (!key.endsWith(".one")) {
                expected.put(key, slots(e.getValue()));
            }
        }
        Map<String, String> actual = new TreeMap<>();
        other.all().forEach((key, text) -> {
            if (!OPTIONAL.contains(key)) {
                boolean counted = expected.getOrDefault(key, "").contains("{n}")
                        && Set.of("zero", "one", "two").contains(key.substring(key.lastIndexOf('.') + 1));
                actual.put(key, counted ? slots(text + "{n}") : slots(text));
            }
        });
        assertEquals(lines(expected), lines(actual));
    }

    private static String slots(String text) {
        return new TreeSet<>(SLOT.matcher(text).results().map(r -> r.group()).toList()).toString();
    }

    private static String lines(Map<String, String> map) {
        return map.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining("\n"));
    }

    @TestFactory
    Stream<DynamicTest> sayAllThatTheDataSay() {
        Set<String> first = Sayings.of(Locale.FRENCH).english();
        return others().map(l -> DynamicTest.dynamicTest(
                l.toString(), () -> assertEquals(first, Sayings.of(l).english())));
    }

    @TestFactory
    Stream<DynamicTest> keepTheRulesAndLeaveNothingInEnglish() {
        Map<String, Situation> all = new TreeMap<>(OtherSituations.all());
        all.put("example", KazakhstanSituation.situation());
        return others().flatMap(l -> all.entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(
                        l + " " + e.getKey(), () -> keepsTheRules(e.getKey(), e.getValue(), l))));
    }

    private static void keepsTheRules(String name, Situation situation, Locale language) throws IOException {
        for (String template : List.of("briefing", "sitrep", "flash")) {
            Manuscript manuscript =
                    Composer.shipped().manuscript(situation, new Composition(template, language, Tlp.CLEAR));
            for (int items : new TreeSet<>(List.of(0, manuscript.most()))) {
                Document document = manuscript.without(items, false);
                Path target = Path.of("target", "languages", language + "-" + template + "-" + name.replace(' ', '-'));
                Files.createDirectories(target.getParent());
                Files.writeString(target, DocumentXml.write(document));
                assertEquals(List.of(), Rules.check(document, situation), template + " without " + items);
                assertEquals(Set.of(), english(document, situation.title(), language), template);
            }
        }
    }

    /** The fixed English words, two at least, that a document has outside of what is marked as words of another language. */
    private static Set<String> english(Document document, String title, Locale language) {
        String own = DocumentXml.write(document)
                .replaceAll("(?s)<(q|foreign) [^>]*>.*?</\\1>", " ")
                .replaceAll(" (?:note|claims|derived)=\"[^\"]*\"", " ")
                .replaceAll("\\s+", " ")
                .replace(title.isEmpty() ? "\u0000" : title, " ");
        String theirs = String.join("\n", Texts.fixed(language).all().values())
                + String.join("\n", Texts.phrases(language).all().values());
        Set<String> left = new TreeSet<>();
        for (Texts texts : List.of(Texts.fixed(Locale.ENGLISH), Texts.phrases(Locale.ENGLISH))) {
            for (String text : texts.all().values()) {
                for (String fixed : text.split("\\{[a-z]+}|[,;:.()]")) {
                    String words = fixed.strip();
                    if (Words.count(words) > 1 && own.contains(words) && !theirs.contains(words)) {
                        left.add(words);
                    }
                }
            }
        }
        return left;
    }
}
