package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crisisbrief.compose.wording.Days;
import org.crisisbrief.compose.wording.Sayings;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.Source;

/** Every document that was read is listed with hash, date, grade and what looks broken in it. */
final class SourceRule implements Rule {

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        if (reading.isShort()) {
            return cited(reading, situation);
        }
        Texts texts = Texts.fixed(reading.head.language());
        Sayings sayings = Sayings.of(reading.head.language());
        List<Finding> findings = new ArrayList<>();
        for (Source source : situation.sources()) {
            String id = "src-" + source.id();
            Optional<String> row = reading.rows("sources").stream()
                    .filter(u -> u.id().equals(id))
                    .map(u -> String.join(" | ", u.cells()))
                    .findFirst();
            if (row.isEmpty()) {
                findings.add(new Finding("source", "document " + source.id() + " is not listed", id));
                continue;
            }
            require(
                    row.get(),
                    source.sha256().substring(0, Math.min(12, source.sha256().length())),
                    "its hash",
                    id,
                    findings);
            require(row.get(), date(source, reading.head.language()), "its date", id, findings);
            require(row.get(), source.grade().orElse(texts.get("not-graded")), "its grade", id, findings);
            source.damage().stream()
                    .limit(1)
                    .forEach(d -> require(
                            row.get(), sayings.of(d.note()).orElse(d.note()), "what looks broken", id, findings));
        }
        return findings;
    }

    /** Every document that a short document cites is listed with its hash. */
    private static List<Finding> cited(Reading reading, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        for (Source source : situation.sources()) {
            String id = "src-" + source.id();
            String hash =
                    source.sha256().substring(0, Math.min(12, source.sha256().length()));
            boolean isCited = reading.units.stream()
                    .flatMap(u -> u.references().stream())
                    .anyMatch(r -> r.anchor().equals(id));
            boolean isListed = reading.rows("sources-cited").stream()
                    .anyMatch(u ->
                            u.id().equals(id) && String.join(" ", u.cells()).contains(hash));
            if (isCited && !isListed) {
                findings.add(new Finding("source", "document " + source.id() + " is not listed with its hash", id));
            }
        }
        return findings;
    }

    private static String date(Source source, Locale language) {
        return source.published()
                .map(new Days(language)::day)
                .orElse(Texts.fixed(language).of("published", source.publishedBasis()));
    }

    private static void require(String row, String words, String what, String id, List<Finding> findings) {
        if (!row.contains(words)) {
            findings.add(new Finding("source", "the row lacks " + what + ": " + words, id));
        }
    }
}
