package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crisisbrief.compose.wording.Sayings;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.compose.wording.WordList;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Attribution.BySpeaker;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Fact.Statement;
import org.crisisbrief.model.fact.Fact.Statement.Mode;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;

/** What every section is written with: the situation, the texts, the references, and the count of sentences so far. */
final class Desk {

    /** The language in which sources are read, and in which the data say what is not a source's words. */
    static final Locale READING = Locale.ENGLISH;

    /** The most words that a sentence has, references aside. */
    static final int SENTENCE = 35;

    private static final Set<Mode> TOLD = EnumSet.of(Mode.SAID, Mode.ASKED, Mode.THOUGHT);

    final Situation situation;
    final Locale language;
    final Texts texts;
    final Phrases phrases;
    final Sayings sayings;
    final WordList loaded;
    final Dates dates;
    final Actors actors;
    final Citations cite;
    final Clauses clauses;
    final Cues cues;
    final GapList gaps;
    final Kinds kinds;
    final Weights weights;
    final Room room;
    private final WordList relief;
    private final List<Claim<Statement>> statements;
    private int sentences;

    Desk(Situation situation, Locale language) {
        this.situation = situation;
        this.language = language;
        texts = Texts.fixed(language);
        phrases = new Phrases(language);
        sayings = Sayings.of(language);
        loaded = WordList.of("loaded", READING);
        dates = new Dates(situation, language, texts, phrases);
        WordList context = WordList.of("context", READING);
        actors = new Actors(situation, phrases, loaded, context, language);
        WordList contrast = WordList.of("contrast", READING);
        cite = new Citations(situation, loaded, contrast, dates, texts);
        clauses = new Clauses(situation, cite, loaded, contrast, context, READING);
        cues = new Cues(cite, READING);
        relief = WordList.of("relief", READING);
        gaps = new GapList(situation, texts, sayings, relief);
        kinds = new Kinds(READING);
        weights = new Weights(situation, cite, WordList.of("plain", READING));
        room = Room.of(situation);
        statements = told(situation);
    }

    /**
     * What somebody whom the text tells said, asked or believed. What was wanted, judged or shown, and what only a pronoun
     * is known to have said, stands in the data file alone.
     */
    List<Claim<Statement>> statements() {
        return statements;
    }

    private static List<Claim<Statement>> told(Situation situation) {
        return situation.claims(Statement.class).stream()
                .filter(c -> TOLD.contains(c.fact().mode()))
                .filter(c -> !(c.attribution() instanceof BySpeaker by
                        && by.speaker().pronoun()))
                .toList();
    }

    /** Whether the document is in another language than its sources, so that none of their words can be its own. */
    boolean isForeign() {
        return actors.isForeign();
    }

    /** What the data say in English, in the document's language; between marks of quotation if there are no words for it. */
    String said(String english) {
        return isForeign() ? sayings.of(english).orElseGet(() -> phrases.quoted(english)) : english;
    }

    /** Whether words are for a team that is sent to help, not to guard or fight. */
    boolean isRelief(String words) {
        return relief.in(words);
    }

    /** Those who were sent with a force, without the teams that help. */
    List<Claim<Fact.Deployment>> forces() {
        return situation.claims(Fact.Deployment.class).stream()
                .filter(c -> !isRelief(c.fact().force()))
                .toList();
    }

    /** Whether all that is said to be sent are teams that help. */
    boolean isOnlyHelp() {
        return !situation.claims(Fact.Deployment.class).isEmpty() && forces().isEmpty();
    }

    /** Whether what is told is that teams were sent to help: all who are sent in its sentences are such. */
    boolean isHelp(Fact.Event event, List<At> passages) {
        if (event.type() != EventType.DEPLOYMENT) {
            return false;
        }
        List<At> sentences = passages.stream().map(cite::sentence).toList();
        List<Fact.Deployment> sent = situation.claims(Fact.Deployment.class).stream()
                .filter(c -> sentences.stream()
                        .anyMatch(s -> s.contains(c.provenance().at())))
                .map(Claim::fact)
                .toList();
        return !sent.isEmpty() && sent.stream().allMatch(d -> isRelief(d.force()));
    }

    /** What happened in neutral words, as closely as its kind is known: "floods". */
    String happening(Fact.Event event, List<At> passages) {
        return isHelp(event, passages)
                ? phrases.plain("event.relief", Map.of())
                : kinds.of(event)
                        .map(k -> phrases.plain("kind." + k, Map.of()))
                        .orElseGet(() -> phrases.of("event", event.type()));
    }

    /** The next sentence of the document. */
    Sentence sentence(Collection<String> claims, String derived, List<Part> parts, List<Ref> refs) {
        sentences++;
        return new Sentence("s" + sentences, String.join(" ", new TreeSet<>(claims)), derived, parts, refs);
    }

    /** A sentence of the document's own words about passages. */
    Sentence own(String phrase, Map<String, String> slots, Collection<? extends Claim<?>> claims, List<Ref> refs) {
        Map<String, List<Part>> parts =
                slots.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> Part.of(e.getValue())));
        return ownOf(phrase, parts, claims, refs);
    }

    /** The same with slots that are filled with parts. */
    Sentence ownOf(
            String phrase, Map<String, List<Part>> parts, Collection<? extends Claim<?>> claims, List<Ref> refs) {
        return sentence(
                claims.stream().map(Claim::id).toList(), "", Phrases.capital(phrases.fill(phrase, parts)), refs);
    }

    /** The basis to be stated if a number of the parts does not stand in the cited paragraphs. */
    String derived(List<Part> parts, List<At> cited, String basis) {
        String own = parts.stream()
                .filter(p -> !p.kind().equals("quote"))
                .map(Part::text)
                .collect(Collectors.joining(" "));
        List<String> missing = new ArrayList<>(Words.numbers(own, language));
        missing.removeIf(n -> cite.says(n, cited));
        return missing.isEmpty() ? "" : basis;
    }

    /**
     * Who reports it: "document A, citing the police spokeswoman, via EFE,"; {@code speaker} is how the speaker is called.
     *
     * @param sources the documents that say the same, at least one
     */
    List<Part> by(Attribution attribution, Collection<String> sources, List<Part> speaker) {
        List<Part> via = actors.carriers(attribution);
        Map<String, List<Part>> slots = new HashMap<>();
        slots.put("documents", Part.of(documents("the.document", sources)));
        slots.put("via", via.isEmpty() ? List.of() : phrases.fill("via", Map.of("carriers", via)));
        slots.put("speaker", speaker);
        slots.put("carriers", via);
        if (attribution instanceof Attribution.BySpeaker) {
            return phrases.fill("by.speaker", slots);
        }
        if (attribution instanceof Attribution.Unclear) {
            return phrases.fill("by.unclear", slots);
        }
        return phrases.fill(via.isEmpty() ? "by.document" : "by.document.via", slots);
    }

    /** "document A", with those it credits. */
    String document(String source) {
        return phrases.plain("document", Map.of("source", source));
    }

    /** "documents A and C". */
    String documents(Collection<String> sources) {
        return documents("document", sources);
    }

    private String documents(String phrase, Collection<String> sources) {
        String number = sources.size() == 1 ? "" : sources.size() == 2 ? "s" : "s.more";
        return phrases.plain(phrase + number, Map.of("source", phrases.list(List.copyOf(sources))));
    }

    /** The gap that says that a figure is not known. */
    Optional<Ref> gap(Harm harm) {
        return gap(Texts.fixed(READING).of("gap.word", harm));
    }

    /** The first gap whose English text uses one of these words. */
    Optional<Ref> gap(String... words) {
        return gaps.about(words);
    }
}
