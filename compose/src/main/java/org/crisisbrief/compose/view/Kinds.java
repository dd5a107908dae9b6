package org.crisisbrief.compose.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;

/** What a disaster, an accident or an outbreak is, by the words for it; lines of {@code kinds_<lang>.tsv}, the first that fits. */
final class Kinds {

    private static final Set<EventType> TOLD_APART =
            EnumSet.of(EventType.DISASTER, EventType.ACCIDENT, EventType.DISEASE_OUTBREAK);

    private final Map<String, Pattern> words = new LinkedHashMap<>();

    Kinds(Locale language) {
        String file = "/org/crisisbrief/compose/kinds_" + language.getLanguage() + ".tsv";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Kinds.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", 2))
                    .forEach(l -> words.put(l[0], Pattern.compile("\\b(?:" + l[1] + ")\\b", Pattern.CASE_INSENSITIVE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key of its kind, such as "flood"; empty if the words do not tell. */
    Optional<String> of(Fact.Event event) {
        return !TOLD_APART.contains(event.type())
                ? Optional.empty()
                : words.entrySet().stream()
                        .filter(k -> k.getValue().matcher(event.text()).find())
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
