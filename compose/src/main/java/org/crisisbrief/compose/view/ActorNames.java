package org.crisisbrief.compose.view;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.compose.figure.Outlines;
import org.crisisbrief.compose.wording.CountryNames;
import org.crisisbrief.model.fact.Entity;

/**
 * Names of states and of international organisations in a document's language; all other names stand as the sources have them. In
 * English, the language of the sources, every name does.
 */
public final class ActorNames {

    private static final String FILE = "/org/crisisbrief/compose/organisations.tsv";

    private final boolean english;
    private final CountryNames countries;
    private final Map<String, String> organisations = new HashMap<>();
    private final Map<String, String> prose = new HashMap<>();
    private final Set<String> own = new HashSet<>();

    private ActorNames(Locale language) {
        english = language.equals(Desk.READING);
        countries = CountryNames.of(language);
        if (!english) {
            read(language.getLanguage());
        }
    }

    public static ActorNames of(Locale language) {
        return new ActorNames(language);
    }

    /** A line: language, English names, the name, and, where it differs, the name with its article as running text has it. */
    private void read(String language) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ActorNames.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(l -> l.startsWith(language + "\t"))
                    .map(l -> l.split("\t"))
                    .forEach(f -> {
                        own.add(f[2]);
                        for (String name : f[1].split("\\|")) {
                            organisations.put(key(name), f[2]);
                        }
                        if (f.length > 3) {
                            prose.put(f[2], f[3]);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT);
        return small.startsWith("the ") ? small.substring(4) : small;
    }

    /** The name of the country with an ISO 3166-1 code; the code itself if there is none. */
    String country(String code) {
        Optional<String> name =
                english ? Outlines.shipped().country(code).map(Outlines.Country::name) : countries.name(code);
        return name.orElse(code);
    }

    /** The name in the document's language; empty where it stands as the sources have it. */
    public Optional<String> of(Entity entity) {
        return english || entity.kind() == Entity.Kind.PERSON ? Optional.empty() : find(entity.name());
    }

    private Optional<String> find(String name) {
        Optional<String> found =
                Optional.ofNullable(organisations.get(key(name))).or(() -> countries.translated(key(name)));
        found.ifPresent(own::add);
        return found;
    }

    /** The name with its article, as running text has it. */
    public Optional<String> inProse(Entity entity) {
        return of(entity).map(n -> prose.getOrDefault(n, n));
    }

    /** A name in the document's language where there is one, else itself. */
    public String translated(String name) {
        return english ? name : find(name).orElse(name);
    }

    /** Whether a name is one of the document's language. */
    boolean isOwn(String name) {
        return own.contains(name);
    }
}
