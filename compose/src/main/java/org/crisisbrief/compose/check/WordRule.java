package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        WordList loadedInSources = WordList.of("loaded", Locale.ENGLISH);
        WordList banned = WordList.of("banned", reading.head.language());
        List<Finding> findings = new ArrayList<>();
        for (Unit unit : reading.units) {
            String own = withoutNames(unit.own(), situation);
            if (!LOADED_ALLOWED.contains(unit.table())) {
                loaded(loaded, own, unit, findings);
                if (!reading.head.language().getLanguage().equals("en")) {
                    loaded(loadedInSources, withoutNames(unit.foreign(), situation), unit, findings);
                }
                for (Quotation quotation : unit.quotations()) {
                    if (Words.count(quotation.words()) < 2 && loadedInSources.in(quotation.words())) {
                        findings.add(new Finding(
                                "loaded-word",
                                "\"" + quotation.words() + "\" is quoted alone; quote two words or more",
                                unit.id()));
                    }
                }
            }
            if (!NOT_OWN.contains(unit.table()) && !unit.section().equals("assessment")) {
                banned.find(own).stream()
                        .limit(1)
                        .map(s -> "\"" + own.substring(s.start(), s.end()) + "\" is not the document's to say")
                        .forEach(m -> findings.add(new Finding("banned-word", m, unit.id())));
            }
        }
        return findings;
    }

    private static void loaded(WordList list, String words, Unit unit, List<Finding> findings) {
        for (Span span : list.find(words)) {
            findings.add(new Finding(
                    "loaded-word",
                    "\"" + words.substring(span.start(), span.end()) + "\" stands outside a quotation",
                    unit.id()));
        }
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
}
