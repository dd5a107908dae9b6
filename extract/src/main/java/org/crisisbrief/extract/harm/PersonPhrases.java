package org.crisisbrief.extract.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.crisisbrief.extract.annotate.Mention;
import org.crisisbrief.extract.annotate.Sentence;
import org.crisisbrief.extract.annotate.SentenceWords;
import org.crisisbrief.extract.entity.EntityMention;
import org.crisisbrief.extract.harm.Persons.Reference;
import org.crisisbrief.extract.harm.Persons.Sex;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Quantity;
import org.crisisbrief.model.source.Span;

/** Finds the phrases for persons in a sentence, left to right, none over another. */
final class PersonPhrases extends SentenceWords {

    private static final int MOST_QUALITIES = 5;
    private final Ages ages;

    private PersonPhrases(AnnotatedText text, Sentence sentence) {
        super(text, sentence);
        this.ages = new Ages(text, sentence);
    }

    static List<Persons> in(AnnotatedText text, Sentence sentence) {
        return new PersonPhrases(text, sentence).found();
    }

    private List<Persons> found() {
        List<Persons> found = new ArrayList<>();
        int from = sentence.firstToken();
        for (int at = from; at < sentence.endToken(); at++) {
            Optional<Persons> phrase = at(at, from);
            if (phrase.isPresent()) {
                found.add(phrase.get());
                from = Math.max(at + 1, text.tokenFrom(phrase.get().span().end()));
                at = from - 1;
            }
        }
        return found;
    }

    private Optional<Persons> at(int token, int from) {
        Optional<Mention> entity = label(token, EntityMention.LABEL);
        if (entity.isPresent()) {
            EntityMention mention = entity.get().value(EntityMention.class);
            if (mention.referent().kind() == Entity.Kind.PERSON && mention.use() == Entity.Use.NAME) {
                return Optional.of(named(entity.get(), mention, token, from));
            }
        }
        for (String label : List.of("one-person", "many-persons")) {
            Optional<Mention> noun = label(token, label);
            if (noun.isPresent() && isHead(noun.get())) {
                return Optional.of(noun(noun.get(), token, from, label.equals("one-person")));
            }
        }
        Optional<Mention> people = label(token, "people").filter(this::isPlural).filter(this::isHead);
        if (people.isPresent()) {
            return Optional.of(noun(people.get(), token, from, false));
        }
        return pronoun(token).or(() -> aged(token, from)).or(() -> new BareNumbers(text, sentence).at(token));
    }

    /** "detectives" is no head in "shooting victim advocate"; a noun before another noun of persons is none either. */
    private boolean isHead(Mention noun) {
        int after = text.tokenFrom(noun.end());
        return !inside(after)
                || label(after, "one-person").isEmpty()
                        && label(after, "many-persons").isEmpty()
                        && !(is(after, "-") && noun.end() == token(after).start());
    }

    /** Nouns of people in other lexicons, of several persons by their form. */
    private boolean isPlural(Mention people) {
        String word = text.tokens().get(text.tokenFrom(people.end()) - 1).key();
        return word.endsWith("s") || word.endsWith("men") || word.equals("troops") || word.equals("personnel");
    }

    private Persons named(Mention mention, EntityMention entity, int token, int from) {
        int start = token;
        OptionalInt age = OptionalInt.empty();
        Optional<Ages.Age> before = ages.endingAt(token, from);
        if (before.isPresent()) {
            age = before.get().years();
            start = before.get().first();
        }
        int end = text.tokenFrom(mention.end());
        Optional<Ages.Age> after = ages.after(end);
        if (after.isPresent()) {
            age = after.get().years();
            end = after.get().end();
        }
        return new Persons(
                span(start, end),
                mention.span(),
                Reference.NAME,
                true,
                Optional.empty(),
                Sex.ANY,
                age,
                Optional.of(entity.referent()),
                Optional.empty());
    }

    private Persons noun(Mention noun, int token, int from, boolean one) {
        OptionalInt age = OptionalInt.empty();
        int start = token;
        boolean other = false;
        for (int i = 0; i < MOST_QUALITIES && start > from; i++) {
            Optional<Ages.Age> before = ages.endingAt(start, from);
            if (before.isPresent()) {
                age = before.get().years();
                start = before.get().first();
            } else if (isQuality(start - 1)) {
                other |= label(start - 1, "other-person").isPresent();
                start--;
            } else {
                break;
            }
        }
        int end = text.tokenFrom(noun.end());
        Optional<Ages.Age> after = ages.after(end);
        if (after.isPresent()) {
            age = after.get().years();
            end = after.get().end();
        }
        int head = start;
        Optional<Mention> count = countBefore(start, from);
        Reference reference = Reference.INDEFINITE;
        Optional<Quantity> quantity = Optional.empty();
        boolean single = one;
        if (count.isPresent()) {
            quantity = Optional.of(count.get().value(Quantity.class));
            start = text.tokenFrom(count.get().start());
            other |= start > from && is(start - 1, "other");
            if (start > from && isDefinite(start - 1)) {
                reference = Reference.DEFINITE;
                start--;
                Optional<Mention> part = is(start - 1, "of") ? countBefore(start, from) : Optional.empty();
                if (part.isPresent()) {
                    quantity = Optional.of(part.get().value(Quantity.class));
                    start = text.tokenFrom(part.get().start());
                }
            }
            single =
                    one && quantity.get().equals(Quantity.exactly(quantity.get().text(), 1));
        } else if (start > from && inside(start - 1)) {
            if (isDefinite(start - 1)) {
                reference = Reference.DEFINITE;
                start--;
            } else if (is(start - 1, "another")) {
                other = true;
                start--;
            } else if (label(start - 1, "article").isPresent() || is(start - 1, "one")) {
                start--;
            }
        }
        if (other
                || hasOther(head, text.tokenFrom(noun.end()))
                || text.slice(noun.span()).equalsIgnoreCase("others")) {
            reference = Reference.OTHER;
        }
        Sex sex = noun.value() instanceof String value ? Sex.valueOf(value.toUpperCase(Locale.ROOT)) : Sex.ANY;
        Optional<Mention> people = text.covering(noun.span(), "people");
        return new Persons(
                span(start, end), noun.span(), reference, single, quantity, sex, age, Optional.empty(), people);
    }

    private boolean hasOther(int from, int to) {
        for (int i = from; i < to; i++) {
            if (is(i, "other") || is(i, "more") || is(i, "additional")) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuality(int token) {
        return token >= sentence.firstToken()
                && (label(token, "person-quality").isPresent()
                        || endsAt("people-modifier", token)
                        || is(token, "other")
                        || is(token, "more")
                        || token(token).isCapitalised()
                                && token > sentence.firstToken()
                                && !isOpener(token)
                                && label(token, "calendar").isEmpty());
    }

    /** A word that begins a phrase also where a sentence behind a dateline begins with it: "LIMA -- Six men". */
    private boolean isOpener(int token) {
        return has(token, "count")
                || has(token, "article")
                || isDefinite(token)
                || has(token, "g-preposition")
                || has(token, "g-conjunction");
    }

    private boolean endsAt(String label, int token) {
        return label(token, label).filter(m -> m.end() == token(token).end()).isPresent();
    }

    private boolean isDefinite(int token) {
        return label(token, "definite").isPresent();
    }

    private Optional<Mention> countBefore(int token, int from) {
        if (token <= from) {
            return Optional.empty();
        }
        int end = token(token - 1).end();
        if (is(token - 1, "of") && token - 1 > from) {
            end = token(token - 2).end();
        } else if (token - 2 > from && isDefinite(token - 1) && is(token - 2, "of")) {
            end = token(token - 3).end();
        }
        int last = end;
        return text.mentions("count", sentence.span()).stream()
                .filter(m -> m.end() == last && text.tokenFrom(m.start()) >= from)
                .findFirst();
    }

    private Optional<Persons> pronoun(int token) {
        Optional<Mention> one = label(token, "one-pronoun");
        Optional<Mention> mention = one.or(() -> label(token, "many-pronoun"));
        boolean possessive = is(token, "her")
                && inside(token + 1)
                && token(token + 1).isWord()
                && label(token + 1, "g-preposition").isEmpty()
                && label(token + 1, "g-conjunction").isEmpty()
                && label(token + 1, "hurt-state").isEmpty();
        return mention.filter(m -> !possessive)
                .map(m -> new Persons(
                        m.span(),
                        m.span(),
                        Reference.PRONOUN,
                        one.isPresent(),
                        Optional.empty(),
                        one.isPresent() ? Sex.valueOf(m.value(String.class).toUpperCase(Locale.ROOT)) : Sex.ANY,
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** "a 16-year-old" without a noun. */
    private Optional<Persons> aged(int token, int from) {
        return ages.written(token)
                .filter(age -> !inside(age.end())
                        || !token(age.end()).isWord()
                        || label(age.end(), "g-verb").isPresent()
                        || label(age.end(), "g-be").isPresent()
                        || label(age.end(), "g-preposition").isPresent()
                        || label(age.end(), "g-conjunction").isPresent()
                        || label(age.end(), "g-relative").isPresent()
                        || label(age.end(), "hurt-state").isPresent())
                .map(age -> {
                    boolean article =
                            token > from && label(token - 1, "article").isPresent();
                    boolean the = token > from && isDefinite(token - 1);
                    Span span = span(article || the ? token - 1 : token, age.end());
                    return new Persons(
                            span,
                            span,
                            the ? Reference.DEFINITE : Reference.INDEFINITE,
                            !age.several(),
                            Optional.empty(),
                            Sex.ANY,
                            age.years(),
                            Optional.empty(),
                            Optional.empty());
                });
    }
}
