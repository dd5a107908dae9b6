package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.source.At;

/**
 * A passage of a source retold in one sentence, with the claims that rest on it: in the speaker's own words where it is direct
 * speech, as reported speech where its words can stand so, else quoted.
 */
final class Telling {

    /** How the words of a passage stand to whom they are put down to. */
    enum Form {
        /** The speaker's own words. */
        DIRECT,
        /** What the speaker said, in a clause of the document's. */
        INDIRECT,
        /** What the speaker denied, in a clause of the document's. */
        DENIED,
        /** A sentence of the document. */
        SENTENCE,
        /** A part of a sentence of the document, the rest of which is told elsewhere. */
        PART,
        /** Nothing but the words themselves, such as a figure. */
        WORDS,
        /** A sentence of the document from its beginning, for a speaker whose words are no clause of their own. */
        OPENING,
        /** A term that the speaker is quoted for using. */
        TERM
    }

    private static final int PART = 14;

    private final Desk desk;
    private final Form form;
    private final Attribution by;
    private final At at;
    private final DateValue date;
    private final String phrase;
    private final Optional<Clauses.Clause> clause;
    private final Citations.Quote quote;
    final List<At> passages;
    final TreeSet<String> claims = new TreeSet<>();
    private final TreeSet<String> sources = new TreeSet<>();

    /**
     * @param at the words to be retold
     * @param core what in them is not to be left out
     * @param passages where the claims were read
     * @param claim the first of the claims
     */
    Telling(Desk desk, Form form, Attribution by, At at, At core, DateValue date, List<At> passages, String claim) {
        this(desk, form, by, at, core, date, passages, claim, Optional.empty());
    }

    /** @param own the words that retell the passage, if they are made already */
    Telling(
            Desk desk,
            Form form,
            Attribution by,
            At at,
            At core,
            DateValue date,
            List<At> passages,
            String claim,
            Optional<List<Part>> own) {
        this.desk = desk;
        this.form = form;
        this.by = by;
        this.at = at;
        this.passages = new ArrayList<>(passages);
        claims.add(claim);
        sources.add(at.source());
        List<Part> speaker = desk.actors.speaker(by, at.source());
        Optional<Clauses.Clause> found =
                own.map(parts -> new Clauses.Clause(at.span(), parts)).or(() -> clause(core, slots(speaker, date)));
        boolean undated = found.isEmpty()
                && !leansOnDay(date)
                && clause(core, slots(speaker, DateValue.NONE)).isPresent();
        this.date = undated ? DateValue.NONE : date;
        Map<String, List<Part>> slots = slots(speaker, this.date);
        clause = undated ? clause(core, slots) : found;
        phrase = clause.isPresent() ? reported() : quoted();
        int room = room(phrase, slots);
        quote = switch (form) {
            case SENTENCE -> desk.cite.around(core, room);
            case OPENING -> desk.cite.opening(core, room);
            case PART -> desk.cite.around(core, Math.min(room, PART));
            case DIRECT, INDIRECT, DENIED, WORDS, TERM -> desk.cite.exact(at, room);
        };
    }

    /** Whether the words say no more of the day than "the day before", which without the day says nothing. */
    private boolean leansOnDay(DateValue date) {
        return date.precision() == DateValue.Precision.DERIVED
                && !date.text().isBlank()
                && desk.cite.words(at).contains(date.text().strip());
    }

    /** The words as reported speech, if they can stand so and leave nothing of the core out. */
    private Optional<Clauses.Clause> clause(At core, Map<String, List<Part>> slots) {
        boolean sentence = form == Form.SENTENCE || form == Form.OPENING;
        return desk.isForeign() || form != Form.INDIRECT && form != Form.DENIED && !sentence
                ? Optional.empty()
                : desk.clauses
                        .reported(at, room(reported(), slots), sentence)
                        .filter(c -> core.equals(at) || c.span().contains(core.span()));
    }

    private String reported() {
        boolean spoken = by instanceof Attribution.BySpeaker;
        return switch (form) {
            case SENTENCE, OPENING -> "report.document";
            case INDIRECT -> spoken ? "report.said" : "report.by";
            case DENIED -> spoken ? "report.denied" : "report.denial";
            case WORDS -> "report.figure";
            case DIRECT, PART, TERM -> "report.by";
        };
    }

    private String quoted() {
        boolean small = Character.isLowerCase(desk.cite.words(at).strip().charAt(0));
        return switch (form) {
            case WORDS -> "report.words";
            case TERM -> "report.term";
            case SENTENCE, PART, OPENING -> "report.quoted";
            case INDIRECT, DENIED -> small ? "report.quoted-that" : "report.quoted";
            case DIRECT ->
                !(by instanceof Attribution.BySpeaker)
                        ? "report.quoted"
                        : small ? "report.said-quote" : "report.direct";
        };
    }

    /** Whether what another is about stands among the words told here. */
    boolean tells(At other) {
        int shared = shared(other);
        return shared > 0 && shared * 5 >= other.span().length() * 3;
    }

    /** Whether any of another's words are told here. */
    boolean shows(At other) {
        return shared(other) > 0;
    }

    private int shared(At other) {
        At shown = clause.map(c -> new At(at.source(), c.span(), at.inTitle())).orElse(quote.at());
        return !other.source().equals(shown.source()) || other.inTitle() != shown.inTitle()
                ? 0
                : Math.min(other.span().end(), shown.span().end())
                        - Math.max(other.span().start(), shown.span().start());
    }

    /** Another claim of the same document says the same. */
    void also(String other, At where) {
        claims.add(other);
        passages.add(where);
    }

    /** Whether another tells the same of the same speaker in the same words, from another document. */
    boolean repeats(Telling other) {
        return !other.at.source().equals(at.source())
                && other.by.equals(by)
                && other.phrase.equals(phrase)
                && (other.dated(other.date).isEmpty() || other.dated(other.date).equals(dated(date)))
                && other.told().equalsIgnoreCase(told());
    }

    private String told() {
        return Part.plain(clause.map(Clauses.Clause::parts).orElseGet(quote::parts));
    }

    /** Adds a telling to others, or to the one among them that it repeats. */
    static void add(List<Telling> told, Telling telling) {
        told.stream()
                .filter(t -> t.repeats(telling))
                .findFirst()
                .ifPresentOrElse(t -> t.absorb(telling), () -> told.add(telling));
    }

    /** Takes in what another tells in the same words. */
    void absorb(Telling other) {
        claims.addAll(other.claims);
        passages.addAll(other.passages);
        sources.addAll(other.sources);
    }

    /** Whether the words stand as reported speech, without marks of quotation around them. */
    boolean isReported() {
        return clause.isPresent();
    }

    /** Whether it is told by the sentence of the document. */
    boolean isSentence() {
        return form == Form.SENTENCE || form == Form.OPENING;
    }

    /** Whether it is the speaker's own words. */
    boolean isSpoken() {
        return form == Form.DIRECT;
    }

    Sentence sentence() {
        boolean spoken = by instanceof Attribution.BySpeaker;
        Map<String, List<Part>> slots = slots(spoken ? desk.actors.inText(by, at.source()) : List.of(), date);
        slots.put("clause", clause.map(Clauses.Clause::parts).orElse(List.of()));
        slots.put("quote", quote.parts());
        List<Part> parts = Phrases.capital(desk.phrases.fill(phrase, slots));
        return desk.sentence(
                claims,
                desk.derived(parts, passages, desk.dates.basis(date, passages)),
                parts,
                desk.cite.refs(passages));
    }

    private Map<String, List<Part>> slots(List<Part> speaker, DateValue date) {
        List<Part> via = desk.actors.carriers(by);
        Map<String, List<Part>> slots = new HashMap<>();
        slots.put("speaker", speaker);
        slots.put("via", via.isEmpty() ? List.of() : desk.phrases.fill("via.inside", Map.of("carriers", via)));
        slots.put("by", desk.by(by, sources, speaker));
        slots.put("document", desk.by(Attribution.DOCUMENT, sources, List.of()));
        slots.put("dated", dated(date));
        return slots;
    }

    /** The words that are left for the passage in a sentence. */
    private int room(String phrase, Map<String, List<Part>> slots) {
        Map<String, List<Part>> empty = new HashMap<>(slots);
        empty.put("clause", List.of());
        empty.put("quote", List.of());
        int article = by instanceof Attribution.BySpeaker speaker
                        && speaker.speaker().entity().isPresent()
                ? 1
                : 0;
        return Math.max(6, Desk.SENTENCE - article - Words.count(Part.plain(desk.phrases.fill(phrase, empty))));
    }

    /** " (5 January 2022, derived)" where the words retold do not give the day in full. */
    private List<Part> dated(DateValue date) {
        String days = desk.dates.plain(date);
        if (days.isEmpty() || desk.cite.words(at).contains(days) || desk.dates.needsNoYear(date)) {
            return List.of();
        }
        boolean derived = date.precision() == DateValue.Precision.DERIVED;
        return Part.of(desk.phrases.plain(derived ? "dated.derived" : "dated", Map.of("days", days)));
    }
}
