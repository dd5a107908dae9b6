package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Slot;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Span;

/** Finds the words with which a claim is best retold: the statement that holds it, else the sentence. */
final class Tellings {

    private final Desk desk;
    private final Fragments fragments;

    Tellings(Desk desk) {
        this.desk = desk;
        fragments = new Fragments(desk.cite);
    }

    /** Whether a statement is a loaded term alone, which the list of terms puts down to who uses it. */
    boolean isListedTerm(Claim<Fact.Statement> statement) {
        return fragments
                .term(statement)
                .map(desk.cite::words)
                .filter(desk.loaded::in)
                .isPresent();
    }

    /** Whether a claim is a statement whose words say nothing without the verb before them: "accused Nepal of it". */
    @SuppressWarnings("unchecked")
    boolean needsVerb(Claim<?> claim) {
        return claim.fact() instanceof Fact.Statement statement
                && !statement.direct()
                && desk.cues.of((Claim<Fact.Statement>) claim) != Cues.Verb.SAID;
    }

    /** The claim retold. */
    Telling of(Claim<?> claim) {
        return of(claim, Telling.Form.SENTENCE);
    }

    /** The claim retold where a part of its sentence is told already: no more of the sentence than has to be. */
    Telling brief(Claim<?> claim) {
        return of(claim, Telling.Form.PART);
    }

    private Telling of(Claim<?> claim, Telling.Form sentence) {
        At at = best(claim);
        DateValue date = date(claim.fact(), at);
        return statement(claim, at)
                .map(s -> of(s, at, date, claim, sentence))
                .orElseGet(() -> sentence(at, unheld(claim), date, claim, sentence));
    }

    /** A figure and no other words; direct speech where it stands in such. */
    Telling figure(Claim<Fact.Casualties> claim) {
        At at = claim.provenance().at();
        Telling telling = of(claim);
        return telling.isSpoken()
                ? telling
                : new Telling(
                        desk,
                        Telling.Form.WORDS,
                        claim.attribution(),
                        at,
                        at,
                        DateValue.NONE,
                        passages(claim, at),
                        claim.id(),
                        new FigureWords(desk).of(claim));
    }

    /** Words of a claim retold, whichever part of its sentence they stand in. */
    Telling of(Claim<?> claim, At core) {
        return statement(claim, core)
                .map(s -> of(s, core, DateValue.NONE, claim, Telling.Form.SENTENCE))
                .orElseGet(() -> sentence(core, Attribution.DOCUMENT, DateValue.NONE, claim, Telling.Form.SENTENCE));
    }

    private Telling of(
            Claim<Fact.Statement> statement, At core, DateValue date, Claim<?> claim, Telling.Form sentence) {
        At at = spokenPart(statement);
        String words = desk.cite.words(at).strip();
        boolean joined = statement.provenance().places(Slot.PARTS).size() > 1
                && !statement.fact().direct();
        int n = Words.count(words);
        boolean clause = desk.clauses.isClause(
                at, statement.provenance().place(Slot.CUE).map(desk.cite::words).orElse(""));
        boolean whole = !joined
                && (statement.fact().direct()
                        ? n > 4 && (clause || Character.isUpperCase(words.charAt(0)))
                        : n > 3 && clause);
        boolean leans = desk.actors.leans(statement.attribution());
        Cues.Verb verb = statement.fact().direct() ? Cues.Verb.SAID : desk.cues.of(statement);
        Telling telling = whole && !leans && verb != Cues.Verb.OTHER
                ? spoken(statement, verb, core, date, claim, sentence)
                : verb != Cues.Verb.SAID
                        ? sentence(core, Attribution.DOCUMENT, date, claim, sentence)
                        : claim.id().equals(statement.id()) && !leans
                                ? fragment(statement, date)
                                : sentence(core, statement.attribution(), date, claim, sentence);
        telling.claims.add(statement.id());
        return telling;
    }

    /** The words of a statement; of direct speech that others' words interrupt, the longest part. */
    private At spokenPart(Claim<Fact.Statement> statement) {
        List<At> parts = statement.provenance().places(Slot.PARTS);
        return statement.fact().direct() && parts.size() > 1
                ? parts.stream()
                        .max(Comparator.comparing((At part) -> part.span().length()))
                        .orElseThrow()
                : statement.provenance().at();
    }

    /** The words of a statement as what its speaker said or denied; a denial that cannot be told so stays the document's sentence. */
    private Telling spoken(
            Claim<Fact.Statement> statement,
            Cues.Verb verb,
            At core,
            DateValue date,
            Claim<?> claim,
            Telling.Form sentence) {
        At at = spokenPart(statement);
        Telling.Form form = statement.fact().direct()
                ? Telling.Form.DIRECT
                : verb == Cues.Verb.DENIED ? Telling.Form.DENIED : Telling.Form.INDIRECT;
        Telling told =
                new Telling(desk, form, statement.attribution(), at, core, date, passages(claim, at), claim.id());
        return form == Telling.Form.DENIED && !told.isReported()
                ? sentence(core, Attribution.DOCUMENT, date, claim, sentence)
                : told;
    }

    /** A statement that is no clause: the term it consists of, else its sentence from who speaks to what is said. */
    private Telling fragment(Claim<Fact.Statement> statement, DateValue date) {
        Attribution by = statement.attribution();
        At at = statement.provenance().at();
        Optional<At> term = fragments.term(statement);
        return term.isPresent()
                ? new Telling(
                        desk,
                        Telling.Form.TERM,
                        by,
                        term.get(),
                        term.get(),
                        date,
                        passages(statement, at),
                        statement.id())
                : sentence(
                        fragments.lead(statement),
                        fragments.names(statement) ? Attribution.DOCUMENT : by,
                        date,
                        statement,
                        Telling.Form.OPENING);
    }

    private Telling sentence(At core, Attribution by, DateValue date, Claim<?> claim, Telling.Form form) {
        At at = desk.cite.sentence(core);
        Attribution whose = desk.actors.leans(by) ? Attribution.DOCUMENT : by;
        return new Telling(desk, form, whose, at, core, date, passages(claim, core), claim.id());
    }

    /** Where a claim was read; of an event the one passage that is retold. */
    private static List<At> passages(Claim<?> claim, At first) {
        List<At> passages = new ArrayList<>(List.of(first));
        if (!(claim.fact() instanceof Fact.Event)) {
            claim.provenance().passages().stream().filter(p -> !p.equals(first)).forEach(passages::add);
        }
        return passages;
    }

    /** Whom a claim is put down to that no statement holds; an event with several tellers is the document's. */
    private static Attribution unheld(Claim<?> claim) {
        return claim.attributions().size() == 1 ? claim.attribution() : Attribution.DOCUMENT;
    }

    /** The narrowest statement whose words hold the passage; a statement claim holds itself. */
    private Optional<Claim<Fact.Statement>> statement(Claim<?> claim, At at) {
        return desk.statements().stream()
                .filter(s -> s.id().equals(claim.id()) || s.provenance().at().contains(at))
                .min(Comparator.comparing((Claim<Fact.Statement> s) -> s.id().equals(claim.id()) ? 0 : 1)
                        .thenComparing(s -> s.provenance().at().span().length()));
    }

    /**
     * What of a claim is not to be left out: of an event the passage that gives its date's words, or its place, or the first
     * one; of a measure all measures that its sentence names.
     */
    At best(Claim<?> claim) {
        At best = claim.provenance().at();
        if (claim.fact() instanceof Fact.Event event) {
            int most = -1;
            for (At at : claim.provenance().passages()) {
                int score = (says(at, event.date().text()) ? 4 : 0)
                        + (says(at, event.place().name()) ? 2 : 0)
                        + (at.equals(claim.provenance().at()) ? 1 : 0);
                if (score > most) {
                    best = at;
                    most = score;
                }
            }
        }
        return claim.fact() instanceof Fact.Measure ? measures(best) : best;
    }

    /** The measures that a sentence names together. */
    private At measures(At one) {
        At sentence = desk.cite.sentence(one);
        Span all = one.span();
        for (Claim<Fact.Measure> claim : desk.situation.claims(Fact.Measure.class)) {
            At other = claim.provenance().at();
            all = sentence.contains(other) ? all.union(other.span()) : all;
        }
        return new At(one.source(), all, one.inTitle());
    }

    private DateValue date(Fact fact, At at) {
        DateValue date = fact instanceof Fact.Event event
                ? event.date()
                : fact instanceof Fact.Measure measure
                        ? measure.date()
                        : fact instanceof Fact.Deployment deployment ? deployment.date() : DateValue.NONE;
        return date.text().isBlank() || says(at, date.text()) ? date : DateValue.NONE;
    }

    private boolean says(At at, String words) {
        return !words.isBlank() && desk.cite.words(desk.cite.sentence(at)).contains(words.strip());
    }
}
