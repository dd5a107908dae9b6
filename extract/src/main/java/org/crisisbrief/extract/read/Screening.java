package org.crisisbrief.extract.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crisisbrief.extract.read.language.Language;
import org.crisisbrief.extract.read.language.Languages;
import org.crisisbrief.model.Diagnostic;
import org.crisisbrief.model.source.SourceText;

/**
 * Leaves out what was read and does not count: the same document once more, and documents in a language that is not understood. A
 * document that the user gave a marking of its own stays, so that nothing is told of it where it is withheld.
 */
final class Screening {

    /** The same few words may well be said of two days. */
    private static final int SHORT = 200;

    /** A first paragraph without the end of a sentence. */
    private static final Pattern HEADLINE = Pattern.compile("(?s).{1,200}[^.!?:,;\"\u201D)]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final CaseSettings settings;
    private final List<Diagnostic> diagnostics;
    private final Languages languages = Languages.load();
    private final Map<String, ReadDocument> kept = new LinkedHashMap<>();

    private Screening(CaseSettings settings, List<Diagnostic> diagnostics) {
        this.settings = settings;
        this.diagnostics = diagnostics;
    }

    /**
     * The documents that count, in their order, each with what is set for it.
     *
     * @param diagnostics gets a warning for each that was left out
     */
    static List<ReadDocument> of(List<ReadDocument> documents, CaseSettings settings, List<Diagnostic> diagnostics) {
        Screening screening = new Screening(settings, diagnostics);
        List<ReadDocument> counting = new ArrayList<>();
        for (ReadDocument document : documents) {
            ReadDocument described = settings.describe(document);
            if (described.metadata().marking().isPresent() || screening.counts(described)) {
                counting.add(described);
            }
        }
        return counting;
    }

    private boolean counts(ReadDocument document) {
        Optional<Language> foreign = foreign(document);
        if (foreign.isPresent()) {
            diagnostics.add(Diagnostic.warning(
                    document.path(),
                    "The document was read but not understood, so it was left out: it is in "
                            + foreign.get().name() + " (" + foreign.get().code() + "), and this version understands "
                            + "English only."));
            return false;
        }
        String words = bare(document.text().characters());
        Set<String> keys =
                new LinkedHashSet<>(List.of(dated(words, document), dated(underHeadline(words, document), document)));
        Optional<ReadDocument> known =
                keys.stream().map(kept::get).filter(Objects::nonNull).findFirst();
        if (known.isEmpty()) {
            keys.forEach(key -> kept.put(key, document));
            return true;
        }
        ReadDocument first = known.get();
        String same = first.sha256().equals(document.sha256()) ? "the same file as " : "the same text as ";
        diagnostics.add(Diagnostic.warning(
                document.path(), "This is " + same + first.path() + ", so it was left out and counts once."));
        return false;
    }

    /** The language that is not understood; what the user sets for the document goes before its letters. */
    private Optional<Language> foreign(ReadDocument document) {
        return settings.of(document).flatMap(Metadata::language).isPresent()
                ? Optional.empty()
                : languages.of(document.text().characters()).filter(language -> !language.isUnderstood());
    }

    /** The words with the headline first, whether it is the first paragraph or, as in web pages and mails, stands apart. */
    private static String underHeadline(String words, ReadDocument document) {
        SourceText text = document.text();
        String title = document.metadata().title().map(Screening::bare).orElse("");
        boolean apart = !title.isEmpty()
                && !(text.paragraphs().size() > 1 && bare(text.paragraph(1)).equals(title));
        boolean headed = text.paragraphs().size() > 1
                && HEADLINE.matcher(text.paragraph(1)).matches();
        return apart && !headed ? title + " " + words : words;
    }

    /** Words, of a short text with its day beside. */
    private static String dated(String words, ReadDocument document) {
        return words.length() < SHORT ? words + document.metadata().date() : words;
    }

    /** The words alone, for copies differ in spaces, marks and capitals. */
    private static String bare(String text) {
        return BETWEEN_WORDS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
