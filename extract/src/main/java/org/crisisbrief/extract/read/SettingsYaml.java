package org.crisisbrief.extract.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.yaml.YamlMapping;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.document.BriefingLanguages;

/** Reads {@code situation.yaml}; what is wrong in it becomes an error with its line, and the rest still counts. */
final class SettingsYaml {

    private static final List<String> KEYS =
            List.of("title", "country", "number", "marking", "as-of", "language", "paper", "theme", "sources");
    private static final List<String> SOURCE_KEYS =
            List.of("title", "publisher", "author", "url", "date", "grade", "marking", "language");
    private static final String MARKING = "a TLP 2.0 marking such as TLP:AMBER";
    private static final String DAY = "a day such as 2022-01-09";

    private SettingsYaml() {}

    static CaseSettings read(Path file, List<Diagnostic> diagnostics) {
        String name = String.valueOf(file.getFileName());
        try {
            return settings(YamlMapping.of(name, Files.readString(file), KEYS, diagnostics));
        } catch (IOException e) {
            diagnostics.add(Diagnostic.error(name, "The settings cannot be read: " + e.getMessage()));
            return CaseSettings.NONE;
        }
    }

    private static CaseSettings settings(YamlMapping yaml) {
        Map<String, Metadata> sources = new LinkedHashMap<>();
        yaml.each("sources", SOURCE_KEYS, " of a source").forEach((name, of) -> sources.put(name, metadata(of)));
        return new CaseSettings(
                yaml.text("title"),
                yaml.value("country", "a country: its ISO 3166-1 code (KAZ) or English name", Countries::code),
                yaml.text("number"),
                yaml.value("marking", MARKING, s -> Optional.of(Tlp.of(s))),
                yaml.value("as-of", DAY, s -> Optional.of(LocalDate.parse(s))),
                yaml.value(
                        "language",
                        "one of " + String.join(", ", BriefingLanguages.CODES),
                        s -> only(s, Set.copyOf(BriefingLanguages.CODES))),
                yaml.value("paper", "A4 or Letter", s -> only(s, Set.of("A4", "Letter"))),
                yaml.text("theme"),
                sources);
    }

    private static Optional<String> only(String value, Set<String> allowed) {
        return allowed.contains(value) ? Optional.of(value) : Optional.empty();
    }

    private static Metadata metadata(YamlMapping yaml) {
        return new Metadata(
                yaml.text("title"),
                yaml.text("publisher"),
                yaml.text("author"),
                yaml.text("url"),
                yaml.value("date", DAY, s -> Optional.of(LocalDate.parse(s))),
                yaml.text("grade"),
                yaml.value("marking", MARKING, s -> Optional.of(Tlp.of(s))),
                yaml.text("language"));
    }
}
