package org.crisisbrief.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.extract.read.CaseSettings;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.ReadDocument;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Conflict;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** What the extractor makes of a few short documents, in words that a test can compare. */
public record Told(Situation situation) {

    private static final Extractor EXTRACTOR = Extractor.english();
    private static final Pattern PARAGRAPH = Pattern.compile("\\S[^\\n]*");

    /** Each text is a document, each of its lines a paragraph. */
    public static Told by(String... texts) {
        return by(Metadata.NONE, texts);
    }

    /** A document with a title that came apart from its text. */
    public static Told titled(String title, String text) {
        return by(Metadata.NONE.titled(Optional.of(title)), text);
    }

    private static Told by(Metadata metadata, String... texts) {
        List<ReadDocument> documents = new ArrayList<>();
        for (String text : texts) {
            List<Span> paragraphs = new ArrayList<>();
            Matcher matcher = PARAGRAPH.matcher(text);
            while (matcher.find()) {
                paragraphs.add(new Span(matcher.start(), matcher.end()));
            }
            String name = "document" + documents.size() + ".txt";
            documents.add(new ReadDocument(
                    name, Optional.of(name), "0".repeat(64), new SourceText(text, paragraphs), metadata));
        }
        return new Told(EXTRACTOR.extract(new Case("case", CaseSettings.NONE, documents, List.of())));
    }

    /** "speaker: content", with "speaker via carrier, carrier: content" where others passed it on. */
    public List<String> statements() {
        return situation.claims(Fact.Statement.class).stream()
                .map(c -> voice(c) + ": " + c.fact().content())
                .toList();
    }

    private String voice(Claim<?> claim) {
        String speaker = claim.attribution() instanceof Attribution.BySpeaker by
                ? by.speaker()
                        .entity()
                        .flatMap(situation::entity)
                        .map(e -> e.name())
                        .orElse(by.speaker().text())
                : "?";
        List<String> carriers = claim.attribution().carriers();
        return carriers.isEmpty() ? speaker : speaker + " via " + String.join(", ", carriers);
    }

    /** "contributor > destination", each part empty where the text does not say. */
    public List<String> deployments() {
        return situation.claims(Fact.Deployment.class).stream()
                .map(c -> c.fact().contributor() + " > " + c.fact().to())
                .toList();
    }

    /** The kinds of the events, in order. */
    public List<String> events() {
        return situation.claims(Fact.Event.class).stream()
                .map(c -> c.fact().type().name())
                .toList();
    }

    /** The toll of each event that has one: "KILLED 2, INJURED 3". */
    public List<String> tolls() {
        return situation.claims(Fact.Event.class).stream()
                .filter(c -> !c.fact().toll().isEmpty())
                .map(c -> c.fact().toll().entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue().text())
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    /** The town and division of each event that was located: "Tula, Osage". */
    public List<String> towns() {
        return situation.claims(Fact.Event.class).stream()
                .map(c -> c.fact().place())
                .filter(p -> p.settlement().isPresent())
                .map(p -> p.settlement().get() + p.admin1().map(d -> ", " + d).orElse(""))
                .toList();
    }

    /** Role, name and effect of the named persons of all events. */
    public List<String> participants() {
        return situation.claims(Fact.Event.class).stream()
                .flatMap(c -> c.fact().participants().stream())
                .filter(p -> p.entity().isPresent())
                .map(p ->
                        p.role() + " " + p.text() + p.effect().map(e -> " " + e).orElse(""))
                .toList();
    }

    /** The days of the timeline and how they are known. */
    public List<String> timeline() {
        return situation.timeline().stream()
                .map(e -> e.date() + " " + e.precision())
                .toList();
    }

    /** The values of each difference, by rule. */
    public List<String> differences() {
        return situation.conflicts().stream()
                .map(c -> c.rule() + " "
                        + c.values().stream().map(Conflict.Value::value).toList())
                .toList();
    }

    /** The names of the persons. */
    public List<String> persons() {
        return situation.entities().stream()
                .filter(e -> e.kind() == org.crisisbrief.model.fact.Entity.Kind.PERSON)
                .map(e -> e.name())
                .toList();
    }
}
