package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.crisisbrief.compose.wording.WordList;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Attribution.BySpeaker;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Fact.Casualties;
import org.crisisbrief.model.fact.Fact.Statement;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.Span;

/** Where the claims come from: origins, sides, what is undated or damaged. */
final class SourcePicture {

    /** A speaker with the number of statements and the documents that carry them. */
    record Voice(String speaker, int statements, String documents, List<Ref> refs) {}

    private final Desk desk;

    SourcePicture(Desk desk) {
        this.desk = desk;
    }

    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        casualtyOrigins().ifPresent(sentences::add);
        casualtySpeakers().ifPresent(sentences::add);
        oneSide().ifPresent(sentences::add);
        sentences.addAll(shared());
        undated().ifPresent(sentences::add);
        damaged().ifPresent(sentences::add);
        return sentences;
    }

    private Optional<Sentence> casualtyOrigins() {
        List<Claim<Casualties>> claims = desk.situation.claims(Casualties.class);
        TreeSet<String> sources = new TreeSet<>();
        Citations.passages(claims).forEach(a -> sources.add(a.source()));
        return sources.size() == 1 && desk.situation.sources().size() > 1 && claims.size() > 1
                ? Optional.of(desk.own(
                        "picture.casualties",
                        Map.of("source", sources.first()),
                        claims,
                        desk.cite.refs(Citations.passages(claims))))
                : Optional.empty();
    }

    private Optional<Sentence> casualtySpeakers() {
        List<Claim<Casualties>> all = desk.situation.claims(Casualties.class);
        List<Claim<Casualties>> claims =
                all.stream().filter(c -> c.attribution() instanceof BySpeaker).toList();
        List<List<Part>> speakers = claims.stream()
                .map(c ->
                        desk.actors.inText(c.attribution(), c.provenance().at().source()))
                .distinct()
                .limit(5)
                .toList();
        return speakers.isEmpty()
                ? Optional.empty()
                : Optional.of(desk.ownOf(
                        claims.size() == all.size() ? "picture.speakers" : "picture.speakers.some",
                        Map.of("speakers", desk.phrases.listed(speakers)),
                        claims,
                        desk.cite.refs(Citations.passages(claims))));
    }

    /** Whether all casualty figures whose speaker is known come from bodies of a state. */
    private Optional<Sentence> oneSide() {
        WordList state = WordList.of("state-bodies", Desk.READING);
        List<Claim<Casualties>> claims = desk.situation.claims(Casualties.class).stream()
                .filter(c -> c.attribution() instanceof BySpeaker by
                        && (by.speaker().entity().isPresent()
                                || state.in(by.speaker().text())))
                .toList();
        boolean all = claims.stream()
                .allMatch(c -> state.in(Part.plain(
                        desk.actors.speaker(c.attribution(), c.provenance().at().source()))));
        return claims.size() < 2 || !all
                ? Optional.empty()
                : Optional.of(
                        desk.own("picture.side", Map.of(), List.of(), desk.cite.refs(Citations.passages(claims))));
    }

    /** The words of one speaker that two documents carry: one origin, counted once. */
    private List<Sentence> shared() {
        List<Sentence> found = new ArrayList<>();
        List<Claim<Statement>> statements = desk.statements();
        TreeSet<String> told = new TreeSet<>();
        for (Claim<Statement> a : statements) {
            for (Claim<Statement> b : statements) {
                At first = a.provenance().at();
                At second = b.provenance().at();
                if (first.source().compareTo(second.source()) < 0
                        && sameSpeaker(a, b)
                        && found.size() < desk.room.repeated()) {
                    Optional<Span> run = SharedWords.longest(
                            desk.cite.characters(first),
                                    desk.cite.sentence(first).span(),
                            desk.cite.characters(second),
                                    desk.cite.sentence(second).span());
                    run.map(r -> new At(first.source(), r))
                            .filter(r -> Words.count(desk.cite.words(r)) > 2
                                    || (a.fact().direct() && b.fact().direct()))
                            .ifPresent(r -> {
                                String words = desk.cite.words(r);
                                if (told.stream().noneMatch(t -> t.contains(words)) && told.add(words)) {
                                    found.add(shared(a, b, r));
                                }
                            });
                }
            }
        }
        return found;
    }

    private static boolean sameSpeaker(Claim<Statement> a, Claim<Statement> b) {
        return a.attribution() instanceof BySpeaker x
                && b.attribution() instanceof BySpeaker y
                && x.speaker().entity().isPresent()
                && x.speaker().entity().equals(y.speaker().entity());
    }

    private Sentence shared(Claim<Statement> a, Claim<Statement> b, At words) {
        List<Part> parts = desk.phrases.fill(
                "picture.shared",
                Map.of(
                        "first", Part.of(a.provenance().at().source()),
                        "second", Part.of(b.provenance().at().source()),
                        "quote", desk.cite.exact(words, 16).parts(),
                        "speaker", desk.actors.inText(a.attribution(), words.source())));
        return desk.sentence(
                List.of(a.id(), b.id()),
                "",
                parts,
                desk.cite.refs(List.of(a.provenance().at(), b.provenance().at())));
    }

    private Optional<Sentence> undated() {
        List<Source> undated = desk.situation.sources().stream()
                .filter(s -> s.publishedBasis() == Source.Basis.UNKNOWN || s.publishedBasis() == Source.Basis.INFERRED)
                .toList();
        return about("picture.undated", undated);
    }

    private Optional<Sentence> damaged() {
        return about(
                "picture.damaged",
                desk.situation.sources().stream()
                        .filter(s -> !s.damage().isEmpty())
                        .toList());
    }

    private Optional<Sentence> about(String phrase, List<Source> sources) {
        List<Ref> refs = desk.cite.sources(sources);
        if (refs.isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = sources.stream().map(Source::id).limit(8).toList();
        String more = sources.size() > ids.size() ? desk.texts.get("and-others") : "";
        return Optional.of(desk.own(
                phrase + "." + desk.phrases.form(sources.size()),
                Map.of("sources", more.isEmpty() ? desk.phrases.list(ids) : desk.phrases.commas(ids) + more),
                List.of(),
                refs));
    }

    List<Voice> voices() {
        Map<String, List<Claim<Statement>>> bySpeaker = new LinkedHashMap<>();
        for (Claim<Statement> claim : desk.statements()) {
            String speaker = desk.phrases.plain(desk.actors.speaker(
                    claim.attribution(), claim.provenance().at().source()));
            bySpeaker.computeIfAbsent(speaker, s -> new ArrayList<>()).add(claim);
        }
        List<Voice> voices = new ArrayList<>();
        bySpeaker.forEach((speaker, claims) -> {
            TreeSet<String> documents = new TreeSet<>();
            Citations.passages(claims).forEach(a -> documents.add(a.source()));
            voices.add(new Voice(
                    speaker,
                    claims.size(),
                    desk.phrases.commas(documents),
                    desk.cite.refs(Citations.passages(claims))));
        });
        return voices.size() > 40 ? voices.subList(0, 40) : voices;
    }

    /** Whether any document is graded; the grades themselves stand in the list of sources. */
    boolean graded() {
        return desk.situation.sources().stream().anyMatch(s -> s.grade().isPresent());
    }
}
