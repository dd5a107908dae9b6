package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Statement;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** Words of the sources, for rules that compare what stands in them. */
final class Passages {

    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Map<String, List<Claim<Statement>>> statements = new HashMap<>();

    Passages(Situation situation) {
        for (Source source : situation.sources()) {
            sources.put(source.id(), source);
            if (source.text().isPresent()) {
                texts.put(source.id(), source.sourceText());
            }
        }
        for (Claim<Statement> claim : situation.claims(Statement.class)) {
            statements
                    .computeIfAbsent(claim.provenance().at().source(), s -> new ArrayList<>())
                    .add(claim);
        }
    }

    /** The source that a passage stands in. */
    Source source(At at) {
        Source source = sources.get(at.source());
        if (source == null) {
            throw new IllegalArgumentException("no source " + at.source());
        }
        return source;
    }

    /** The day that a passage's source carries; none where it is only inferred. */
    Optional<LocalDate> day(At at) {
        Source source = source(at);
        return source.publishedBasis() == Source.Basis.INFERRED ? Optional.empty() : source.published();
    }

    /** The text that a passage stands in, if it is known. */
    Optional<SourceText> text(At at) {
        return Optional.ofNullable(texts.get(at.source()));
    }

    /** The number of the paragraph in which a passage begins, from 1; 0 where the text is not known. */
    int paragraphNumber(At at) {
        return text(at).map(t -> t.paragraphAt(at.span().start())).orElse(0);
    }

    String words(At at) {
        return source(at)
                .text()
                .map(t -> t.substring(at.span().start(), at.span().end()))
                .orElse("");
    }

    /** The paragraph in which a passage begins. */
    At paragraph(At at) {
        Span paragraph = text(at).map(t -> t.paragraphAround(at.span())).orElse(at.span());
        return new At(at.source(), paragraph);
    }

    /** Who speaks at a passage: the speaker of the narrowest statement that holds it, else the document. */
    Attribution voice(At at) {
        return statement(at).map(Claim::attribution).orElse(Attribution.DOCUMENT);
    }

    /** The narrowest statement that holds a passage. */
    Optional<Claim<Statement>> statement(At at) {
        return statements.getOrDefault(at.source(), List.of()).stream()
                .filter(c -> c.provenance().at().contains(at))
                .min(Comparator.comparing(c -> c.provenance().at().span().length()));
    }
}
