package org.crisisbrief.compose.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crisisbrief.compose.wording.WordList;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.document.Inline.Quotation;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.Span;

/**
 * Loaded words stand only in quotations of two or more words, in the list of terms and in the rows of differences; words that
 * confirm, predict, add up or sneer stand in no sentence of the document's own.
 */
final class WordRule implements Rule {

    private static final Set<String> LOADED_ALLOWED = Set.of("terms", "conflicts", "variants", "sources", "manifest");
    private static final Set<String> NOT_OWN = Set.of("sources", "manifest", "variants", "terms");

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        WordList loaded = WordList.of("loaded", reading.head.language());
        Pattern banned = banned(reading.head.language().getLanguage());
        List<Finding> findings = new ArrayList<>();
        for (Unit unit : reading.units) {
            String own = withoutNames(unit.own(), situation);
            if (!LOADED_ALLOWED.contains(unit.table())) {
                for (Span span : loaded.find(own)) {
                    findings.add(new Finding(
                            "loaded-word",
                            "\"" + own.substring(span.start(), span.end()) + "\" stands outside a quotation",
                            unit.id()));
                }
                for (Quotation quotation : unit.quotations()) {
                    if (Words.count(quotation.words()) < 2 && loaded.in(quotation.words())) {
                        findings.add(new Finding(
                                "loaded-word",
                                "\"" + quotation.words() + "\" is quoted alone; quote two words or more",
                                unit.id()));
                    }
                }
            }
            Matcher m = banned.matcher(own);
            if (!NOT_OWN.contains(unit.table()) && !unit.section().equals("assessment") && m.find()) {
                findings.add(
                        new Finding("banned-word", "\"" + m.group() + "\" is not the document's to say", unit.id()));
            }
        }
        return findings;
    }

    private static String withoutNames(String text, Situation situation) {
        String rest = text;
        List<String> names = situation.entities().stream()
                .filter(e -> e.kind() != Entity.Kind.GROUP)
                .map(Entity::name)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        for (String name : names) {
            rest = rest.replace(name, "⟨⟩");
        }
        return rest;
    }

    private static Pattern banned(String language) {
        String file = "/org/crisisbrief/compose/banned_" + language + ".txt";
        InputStream in = Objects.requireNonNull(WordRule.class.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String any = lines.lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            return Pattern.compile("(?<![\\p{L}-])(?:" + any + ")(?![\\p{L}-])", Pattern.CASE_INSENSITIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
