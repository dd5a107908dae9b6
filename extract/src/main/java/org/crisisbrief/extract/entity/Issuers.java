package org.crisisbrief.extract.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Entity.Use;

/** Who issued the statement or report that was spoken of last. */
final class Issuers {

    private static final Set<String> INTRODUCING =
            Set.of("a", "an", "its", "his", "her", "their", "joint", "brief", "written", "new");

    private final Words words;
    private final AnnotatedText text;
    private Optional<Referent> last = Optional.empty();

    Issuers(Words words, AnnotatedText text) {
        this.words = words;
        this.text = text;
    }

    /** For a document noun that ends before this token: "the report by X", or the last statement's issuer. */
    Optional<Referent> of(int end) {
        String link = words.key(end);
        if (link.equals("by") || link.equals("from") || link.equals("of")) {
            int from = words.key(end + 1).equals("the") ? end + 2 : end + 1;
            Optional<Referent> issuer = from < words.size()
                    ? text.at(words.token(from).start(), EntityMention.LABEL).map(Issuers::referent)
                    : Optional.empty();
            if (issuer.isPresent() && issuer.get().kind() != Kind.PLACE) {
                return issuer;
            }
        }
        return last;
    }

    /** Takes note of a sentence in which somebody issues a statement. */
    void read(Sentence sentence) {
        for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
            if (words.has("document-noun", i)
                    && INTRODUCING.contains(words.key(i - 1))
                    && text.quoteAt(words.token(i).start()).isEmpty()) {
                int from = words.key(i + 1).equals("by") || words.key(i + 1).equals("from")
                        ? i + 2
                        : sentence.firstToken();
                boolean ahead = i - sentence.firstToken() <= 3
                        && words.key(sentence.firstToken()).equals("in");
                Optional<Referent> issuer = speaker(sentence, ahead ? i + 1 : from);
                last = issuer.or(() -> last);
            }
        }
    }

    private Optional<Referent> speaker(Sentence sentence, int from) {
        if (from >= sentence.endToken()) {
            return Optional.empty();
        }
        int start = words.token(from).start();
        List<Mention> names = text.mentions(EntityMention.LABEL, sentence.span()).stream()
                .filter(m -> m.start() >= start && m.value(EntityMention.class).use() != Use.EMBEDDED)
                .filter(m -> m.value(EntityMention.class).use() != Use.DEMONYM)
                .filter(m -> text.quoteAt(m.start()).isEmpty())
                .toList();
        return names.stream()
                .map(Issuers::referent)
                .filter(r -> r.kind() != Kind.PLACE)
                .findFirst()
                .or(() -> names.stream().map(Issuers::referent).findFirst());
    }

    private static Referent referent(Mention mention) {
        return mention.value(EntityMention.class).referent();
    }
}
