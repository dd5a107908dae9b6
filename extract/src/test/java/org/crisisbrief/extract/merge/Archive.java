package org.crisisbrief.extract.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.crisisbrief.extract.read.Metadata;
import org.crisisbrief.extract.read.ReadDocument;
import org.crisisbrief.model.source.SourceText;
import org.crisisbrief.model.source.Span;

/**
 * Invented articles of one crisis, any number of them and always the same: floods and what follows from them over ninety days,
 * told by a growing number of people from towns of one country. A fifth are copies of a wire story with a new first line.
 */
final class Archive {

    private static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    private static final int DAYS = 90;
    private static final List<String> TOWNS = List.of(
            "Maputo", "Beira", "Nampula", "Chimoio", "Quelimane", "Tete", "Xai-Xai", "Inhambane", "Pemba", "Lichinga");
    private static final List<String> GIVEN = List.of(
            "Ana", "Bento", "Carla", "Duarte", "Elsa", "Filipe", "Gina", "Hugo", "Ines", "Joel", "Karla", "Luis");
    private static final List<String> ONSETS =
            List.of("Mar", "Tem", "Chis", "Bal", "Nhan", "Rov", "Sil", "Ket", "Wam", "Gur");
    private static final List<String> ENDS =
            List.of("ane", "ola", "umbo", "iro", "avela", "onde", "ita", "ussa", "elo", "amba");
    private static final List<String> OFFICES = List.of("Governor", "Mayor", "Minister", "Police spokesman", "Doctor");
    private static final List<String> HAPPENINGS = List.of(
            "Floods killed %d people in %s on %s.",
            "Gunmen attacked a relief convoy near %2$s on %3$s, killing %1$d people.",
            "Police clashed with protesters in %2$s on %3$s and %1$d people were injured.",
            "A bridge in %2$s collapsed on %3$s and %1$d people were injured.",
            "About %d people were evacuated from %s on %s.");
    private static final List<String> SAID = List.of(
            "\"We need boats and clean water,\" said %s %s.",
            "%s %s said the roads would open within days.",
            "%s %s denied that aid had been held back.",
            "%s %s called for calm.");

    private final Random random = new Random(20210301);

    private Archive() {}

    /** The first articles of the archive, in no order of days. */
    static List<ReadDocument> articles(int count) {
        Archive archive = new Archive();
        List<ReadDocument> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ReadDocument wire = i % 5 == 4 ? articles.get(archive.random.nextInt(i)) : archive.article(i, count);
            articles.add(i % 5 == 4 ? archive.copy(i, wire) : wire);
        }
        return articles;
    }

    private ReadDocument article(int index, int count) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                "Rescue teams worked through the night after another day of rain, report no. " + index + " says.");
        for (int i = 0; i < 3; i++) {
            LocalDate then = day.minusDays(random.nextInt(3));
            String town = any(TOWNS);
            paragraphs.add(String.format(any(HAPPENINGS), 2 + random.nextInt(40), town, words(then)));
            paragraphs.add(String.format(any(SAID), any(OFFICES), person(count)));
        }
        paragraphs.add("The river has been above its banks since " + words(FIRST) + ".");
        return document(index, day, paragraphs);
    }

    private ReadDocument copy(int index, ReadDocument wire) {
        List<String> paragraphs = new ArrayList<>(List.of("The following was received at desk no. " + index + "."));
        paragraphs.addAll(List.of(wire.text().characters().split("\n\n")));
        return document(index, wire.metadata().date().orElseThrow(), paragraphs);
    }

    /** The more articles, the more people are named: about one new person in ten articles. */
    private String person(int count) {
        int most = Math.max(20, count / 10);
        Random of = new Random(random.nextInt(random.nextInt(most) + 1));
        return GIVEN.get(of.nextInt(GIVEN.size()))
                + " "
                + ONSETS.get(of.nextInt(ONSETS.size()))
                + ENDS.get(of.nextInt(ENDS.size()))
                + (of.nextBoolean()
                        ? ""
                        : "-" + ONSETS.get(of.nextInt(ONSETS.size())) + ENDS.get(of.nextInt(ENDS.size())));
    }

    private String any(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String words(LocalDate day) {
        String month = List.of("March", "April", "May")
                .get(day.getMonthValue() - 3 > 2 ? 2 : Math.max(0, day.getMonthValue() - 3));
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    private static ReadDocument document(int index, LocalDate day, List<String> paragraphs) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n\n");
            spans.add(new Span(text.length(), text.length() + paragraph.length()));
            text.append(paragraph);
        }
        String name = "article" + index + ".txt";
        return new ReadDocument(
                name,
                Optional.of(name),
                "0".repeat(64),
                new SourceText(text.toString(), spans),
                new Metadata(
                        Optional.empty(),
                        Optional.of("Paper " + index % 37),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(day),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }
}
