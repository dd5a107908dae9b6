package org.crisisbrief.compose.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crisisbrief.compose.view.ActorNames;
import org.crisisbrief.compose.wording.Texts;
import org.crisisbrief.compose.wording.WordList;
import org.crisisbrief.model.document.Inline;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.Claim;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Fact;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.source.At;

/** A sentence that rests on claims names a speaker of theirs or the document, and the carriers after the speaker. */
final class SpeakerRule implements Rule {

    /** What stands for an owner whom another sentence names: "its army" is "the army" in a briefing. */
    private static final Pattern OWNED = Pattern.compile("^(?:its|their|his|her) ", Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> check(Reading reading, Situation situation) {
        List<Finding> findings = new ArrayList<>();
        for (Unit unit : reading.sentences()) {
            List<String> ids = unit.sentence().map(Inline.Sentence::claims).orElse(List.of());
            List<Claim<?>> claims = situation.claims().stream()
                    .filter(c -> ids.contains(c.id()))
                    .toList();
            if (!claims.isEmpty()
                    && claims.stream().noneMatch(c -> names(unit.own(), c, situation, reading.head.language()))) {
                findings.add(new Finding("speaker", "the sentence names neither speaker nor document", unit.id()));
            }
            if (claims.size() < ids.size()) {
                findings.add(new Finding("speaker", "the sentence rests on a claim that is not there", unit.id()));
            }
        }
        return findings;
    }

    private static boolean names(String text, Claim<?> claim, Situation situation, Locale language) {
        Texts phrases = Texts.phrases(language);
        ActorNames translated = ActorNames.of(language);
        String own = text.toLowerCase(Locale.ROOT);
        List<String> forms = new ArrayList<>();
        for (At at : claim.provenance().passages()) {
            for (String phrase : List.of("document", "documents", "documents.more")) {
                forms.add(phrases.get(phrase).replace("{source}", at.source()));
            }
        }
        for (Attribution attribution : claim.attributions()) {
            if (attribution instanceof Attribution.BySpeaker by) {
                forms.add(by.speaker().text());
                forms.add(OWNED.matcher(by.speaker().text()).replaceFirst(""));
                by.speaker().entity().flatMap(situation::entity).ifPresent(e -> forms.addAll(forms(e, translated)));
                if (WordList.of("loaded", Locale.ENGLISH).in(by.speaker().text())) {
                    forms.add(phrases.get("speaker.label"));
                }
            }
        }
        if (claim.fact() instanceof Fact.Position position) {
            forms.add(position.actor());
            forms.add(translated.translated(position.actor()));
            Optional<Entity> actor = situation.entities().stream()
                    .filter(e -> forms(e, translated).stream().anyMatch(position.actor()::equalsIgnoreCase))
                    .findFirst();
            actor.ifPresent(e -> forms.addAll(forms(e, translated)));
        }
        return forms.stream()
                .anyMatch(f -> !f.isBlank() && own.contains(f.strip().toLowerCase(Locale.ROOT)));
    }

    private static List<String> forms(Entity entity, ActorNames translated) {
        List<String> forms = new ArrayList<>(entity.aliases());
        forms.add(entity.name());
        translated.of(entity).ifPresent(forms::add);
        translated.inProse(entity).ifPresent(forms::add);
        return forms;
    }
}
