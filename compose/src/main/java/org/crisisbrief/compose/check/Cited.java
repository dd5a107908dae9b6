package org.crisisbrief.compose.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.compose.wording.ReferenceLabel;
import org.crisisbrief.model.document.Inline.Reference;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.Source;

/** The words that a reference points to. */
final class Cited {

    private static final Pattern TITLE = Pattern.compile("(\\S+) \\p{L}+");

    private Cited() {}

    /** The cited paragraph or title; empty if there is no such one, or for a gap. */
    static Optional<String> words(Reference reference, Situation situation) {
        Optional<ReferenceLabel> label = ReferenceLabel.read(reference.label());
        if (label.isPresent()) {
            int number = label.get().paragraph();
            return source(label.get().source(), situation)
                    .filter(s -> s.text().isPresent()
                            && number >= 1
                            && number <= s.paragraphs().size())
                    .map(s -> s.sourceText().paragraph(number));
        }
        Matcher title = TITLE.matcher(reference.label());
        return title.matches() ? source(title.group(1), situation).flatMap(Source::title) : Optional.empty();
    }

    static boolean isGap(Reference reference) {
        return reference.anchor().startsWith("gap-") || reference.anchor().equals("gaps");
    }

    static List<String> words(List<Reference> references, Situation situation) {
        return references.stream().flatMap(r -> words(r, situation).stream()).toList();
    }

    private static Optional<Source> source(String id, Situation situation) {
        return situation.sources().stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
