package org.crisisbrief.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.DamageScan;
import org.crisisbrief.extract.claim.DocumentClaims;
import org.crisisbrief.extract.entity.Entities;
import org.crisisbrief.extract.entity.EntityAnnotator;
import org.crisisbrief.extract.entity.Gazetteer;
import org.crisisbrief.extract.merge.Situations;
import org.crisisbrief.extract.number.CountAnnotator;
import org.crisisbrief.extract.read.Case;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.Progress;
import org.crisisbrief.extract.read.ReadDocument;
import org.crisisbrief.extract.rules.Lexicons;
import org.crisisbrief.extract.statement.StatementAnnotator;
import org.crisisbrief.extract.time.DocumentDate;
import org.crisisbrief.extract.time.TimeAnnotator;
import org.crisisbrief.extract.time.TimeResolver;
import org.crisisbrief.extract.time.Times;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.Tlp;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/** Reads the documents of a case into one situation. Stateless after it is made, and so fit for several threads. */
public final class Extractor {

    private final Lexicons lexicons;
    private final CountAnnotator counts = new CountAnnotator();
    private final TimeAnnotator times = new TimeAnnotator();
    private final EntityAnnotator entities;
    private final StatementAnnotator statements = new StatementAnnotator();
    private final DocumentClaims claims = new DocumentClaims();
    private final Situations situations;

    private Extractor(Lexicons lexicons, Gazetteer gazetteer) {
        this.lexicons = lexicons;
        this.entities = new EntityAnnotator(gazetteer);
        this.situations = new Situations(lexicons.words("abbreviation"));
    }

    /** The reader of English. */
    public static Extractor english() {
        return new Extractor(Lexicons.english(), Gazetteer.load());
    }

    /** The situation that the documents of a case describe. */
    public Situation extract(Case input) {
        return extract(input, (document, of) -> {});
    }

    /** The situation that the documents of a case describe, telling how far it is. */
    public Situation extract(Case input, Progress progress) {
        List<ReadDocument> documents = input.documents();
        Map<ReadDocument, AnnotatedText> begun = new IdentityHashMap<>();
        List<Optional<DocumentDate>> dates = dates(documents, begun);
        List<DocumentReading> readings = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>(input.diagnostics());
        for (int i = 0; i < documents.size(); i++) {
            progress.at(i + 1, documents.size());
            ReadDocument document = documents.get(i);
            AnnotatedText text = Optional.ofNullable(begun.remove(document)).orElseGet(() -> started(document));
            Understood.warning(document).ifPresent(diagnostics::add);
            LongSentences.warning(document.path(), text).ifPresent(diagnostics::add);
            readings.add(reading(name(i), document, text, dates.get(i)));
        }
        Situations.Given given = new Situations.Given(
                input.id(),
                input.settings().title(),
                input.settings().number(),
                input.settings().marking().orElse(Tlp.CLEAR),
                input.settings().asOf(),
                input.settings().country());
        return situations.merge(given, readings, diagnostics);
    }

    private AnnotatedText started(ReadDocument document) {
        return started(Understood.of(document.text()));
    }

    private AnnotatedText title(String title) {
        return started(new SourceText(title, List.of(new Span(0, title.length()))));
    }

    private AnnotatedText started(SourceText source) {
        AnnotatedText text = new AnnotatedText(source, lexicons.words("abbreviation"));
        lexicons.trie().annotate(text);
        counts.annotate(text);
        times.annotate(text);
        return text;
    }

    /**
     * The days of the documents: first of those that carry one, then, against these, of the others.
     *
     * @param begun takes the texts that had to be begun for it; all others are begun when their turn comes, so that an archive's
     *     annotations are not all held at once
     */
    private List<Optional<DocumentDate>> dates(List<ReadDocument> documents, Map<ReadDocument, AnnotatedText> begun) {
        List<Optional<DocumentDate>> dates = new ArrayList<>();
        for (ReadDocument document : documents) {
            dates.add(document.metadata().date().map(DocumentDate::metadata).or(() -> {
                AnnotatedText text = started(document);
                begun.put(document, text);
                return DocumentDate.stated(text);
            }));
        }
        List<LocalDate> known =
                dates.stream().flatMap(Optional::stream).map(DocumentDate::day).toList();
        for (int i = 0; i < documents.size(); i++) {
            AnnotatedText text = begun.get(documents.get(i));
            if (dates.get(i).isEmpty() && text != null) {
                dates.set(i, DocumentDate.inferred(text, known));
            }
        }
        return dates;
    }

    private DocumentReading reading(String id, ReadDocument document, AnnotatedText text, Optional<DocumentDate> date) {
        new TimeResolver(date.map(DocumentDate::day)).annotate(text);
        Optional<AnnotatedText> title = document.metadata().title().map(this::title);
        entities.annotate(text, title);
        statements.annotate(text);
        Entities found = Entities.of(text);
        Metadata metadata = document.metadata();
        Source source = new Source(
                id,
                document.path(),
                document.file(),
                document.sha256(),
                metadata.title(),
                metadata.publisher(),
                metadata.author(),
                metadata.url(),
                date.map(DocumentDate::day),
                date.map(DocumentDate::basis).orElse(Source.Basis.UNKNOWN),
                date.map(DocumentDate::note).filter(note -> !note.isEmpty()),
                metadata.language().orElse("en"),
                metadata.grade(),
                metadata.marking(),
                DamageScan.of(document.text()),
                document.text().paragraphs(),
                document.text().pages(),
                Optional.of(document.text().characters()));
        return new DocumentReading(source, Times.of(text, id), found.list(id), claims.read(text, id, found, title));
    }

    /** The id of the source at an index: A, B ... Z, AA, AB ... */
    public static String name(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : name(index / 26 - 1) + last;
    }
}
