package org.crisisbrief.compose.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crisisbrief.compose.wording.Words;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact.Statement;
import org.crisisbrief.model.source.At;
import org.crisisbrief.model.source.Source;
import org.crisisbrief.model.source.Span;

/** The variants of names, and who uses which loaded word. */
final class Terms {

    /** A display name with the forms that stand in the documents. */
    record Variants(String name, List<Line> forms) {}

    /** A word with those who use it. */
    record Usage(String word, List<Line> by) {}

    private final Desk desk;

    Terms(Desk desk) {
        this.desk = desk;
    }

    List<Variants> variants() {
        List<Variants> all = new ArrayList<>();
        for (Entity entity : desk.situation.entities()) {
            if (!entity.aliases().isEmpty()) {
                List<Line> forms = new ArrayList<>();
                form(entity, entity.name()).ifPresent(forms::add);
                entity.aliases().forEach(a -> form(entity, a).ifPresent(forms::add));
                all.add(new Variants(
                        entity.name(),
                        forms.isEmpty() ? List.of(Line.of(desk.phrases.list(entity.aliases()))) : forms));
            }
        }
        return all;
    }

    private Optional<Line> form(Entity entity, String form) {
        List<At> places = new ArrayList<>();
        for (Entity.Mention mention : entity.mentions()) {
            if (desk.cite.words(mention.at()).contains(form)) {
                places.add(mention.at());
            }
        }
        if (places.isEmpty()) {
            return form.equals(entity.name()) ? Optional.empty() : Optional.of(Line.of(form));
        }
        List<Ref> refs = desk.cite.refs(places);
        return Optional.of(new Line(Part.of(form), refs.subList(0, Math.min(3, refs.size()))));
    }

    List<Usage> usages() {
        Map<String, Map<List<Part>, List<At>>> found = new TreeMap<>();
        for (Source source : desk.situation.sources()) {
            String text = source.text().orElse("");
            for (Span paragraph : source.paragraphs()) {
                String words = text.substring(paragraph.start(), paragraph.end());
                for (Span span : desk.loaded.find(words)) {
                    At at = new At(
                            source.id(), new Span(paragraph.start() + span.start(), paragraph.start() + span.end()));
                    found.computeIfAbsent(term(at), w -> new LinkedHashMap<>())
                            .computeIfAbsent(user(at), u -> new ArrayList<>())
                            .add(at);
                }
            }
        }
        List<Usage> usages = new ArrayList<>();
        found.forEach((word, users) -> {
            List<Line> by = new ArrayList<>();
            users.forEach((user, places) -> by.add(new Line(user, desk.cite.refs(places))));
            usages.add(new Usage(word, by));
        });
        return usages;
    }

    /** The word, with the words around it where it stands in a short quotation. */
    private String term(At at) {
        String text = desk.cite.characters(at);
        int open = Math.max(text.lastIndexOf('“', at.span().start()), at.span().start() - 60);
        int close = text.indexOf('”', at.span().end());
        boolean quoted = open >= 0
                && text.charAt(open) == '“'
                && close > 0
                && text.lastIndexOf('”', at.span().start()) < open;
        String inner = quoted ? text.substring(open + 1, close).replaceAll("[\\s,.;:]+$", "") : "";
        String word = quoted && Words.count(inner) <= 3 && desk.loaded.in(inner) ? inner : desk.cite.words(at);
        return word.toLowerCase(Locale.ROOT);
    }

    private List<Part> user(At at) {
        for (Claim<Statement> claim : desk.statements()) {
            for (At passage : claim.provenance().passages()) {
                if (passage.contains(at)) {
                    return desk.actors.speaker(claim.attribution(), at.source());
                }
            }
        }
        return Part.of(desk.phrases.plain("own-words", Map.of("source", at.source())));
    }
}
