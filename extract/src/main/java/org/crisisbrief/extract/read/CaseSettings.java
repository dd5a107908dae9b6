package org.crisisbrief.extract.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crisisbrief.model.Tlp;

/**
 * The values of {@code situation.yaml}; every one is optional.
 *
 * @param country ISO 3166-1 alpha-3 code
 * @param asOf the day that the briefing speaks of
 * @param paper "A4" or "Letter"
 * @param theme the name of one that ships, or its file, from the case's folder on
 * @param sources what the user knows of each document, by its file name
 */
public record CaseSettings(
        Optional<String> title,
        Optional<String> country,
        Optional<String> number,
        Optional<Tlp> marking,
        Optional<LocalDate> asOf,
        Optional<String> language,
        Optional<String> paper,
        Optional<String> theme,
        Map<String, Metadata> sources) {

    /** Nothing is set. */
    public static final CaseSettings NONE = new CaseSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());

    public CaseSettings {
        sources = Map.copyOf(sources);
    }

    /** These, with a marking for the whole and without what is set for some names. */
    CaseSettings under(Tlp whole, List<String> without) {
        Map<String, Metadata> rest = new TreeMap<>(sources);
        without.forEach(rest::remove);
        return new CaseSettings(title, country, number, Optional.of(whole), asOf, language, paper, theme, rest);
    }

    /** A document with what is set for it. */
    ReadDocument describe(ReadDocument document) {
        return of(document)
                .map(set -> new ReadDocument(
                        document.path(),
                        document.file(),
                        document.sha256(),
                        document.text(),
                        set.or(document.metadata())))
                .orElse(document);
    }

    /** What is set for a document, by its path or its file's name. */
    Optional<Metadata> of(ReadDocument document) {
        return sources.entrySet().stream()
                .filter(source -> document.isCalled(source.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }
}
