package org.crisisbrief.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.Situation;
import org.crisisbrief.model.fact.TimeExpression.Type;
import org.crisisbrief.model.source.Source;

/** The two example articles with claims read by hand. */
final class KazakhstanSituation {

    private static final Path INPUT = Path.of("../examples/kazakhstan-2022/input");

    private KazakhstanSituation() {}

    static Situation situation() {
        CaseBuilder c = new CaseBuilder()
                .source(
                        "A",
                        "000_c7bacac9fa78d526.txt",
                        read("000_c7bacac9fa78d526.txt"),
                        "2022-01-06",
                        Source.Basis.INFERRED,
                        "“January 6” is the latest day it gives; the year is that of document B")
                .source(
                        "B",
                        "004_8de8a0582fcf7fc5.txt",
                        read("004_8de8a0582fcf7fc5.txt"),
                        "2022-01-09",
                        Source.Basis.STATED,
                        "")
                .damage("A", "killed.,", "stray punctuation")
                .damage("A", "cities.s,", "stray characters")
                .damage("B", "On January 1, protests erupted.", "a sentence broken between paragraphs");
        entities(c);
        KazakhstanWords.into(c);
        KazakhstanDeeds.into(c);
        rest(c);
        return c.situation("", "KAZ", "2022-01-09", "2022-01-06");
    }

    private static void entities(CaseBuilder c) {
        c.entity(
                        "e1",
                        Kind.PERSON,
                        "Kassym-Jomart Tokayev",
                        List.of("Kasim-Yomart Tokáyev", "Tokayev"),
                        "President",
                        "Kazakhstan")
                .entity("e2", Kind.PERSON, "Saltanat Azirbek", List.of(), "spokeswoman", "Almaty police")
                .entity("e3", Kind.ORGANISATION, "Collective Security Treaty Organization", List.of("CSTO"), "", "")
                .entity("e4", Kind.ORGANISATION, "EFE", List.of(), "", "")
                .entity("e5", Kind.PERSON, "Jean-Yves Le Drian", List.of("Le Drian"), "Foreign Minister", "France")
                .entity("e6", Kind.PERSON, "Nabila Massrali", List.of(), "spokeswoman", "EU diplomatic service")
                .entity("e7", Kind.PLACE, "Russia", List.of("Russian"), "", "")
                .entity("e8", Kind.PLACE, "Belarus", List.of("Belarussian", "Belarusian"), "", "")
                .entity("e9", Kind.PLACE, "Kazakhstan", List.of("Kazakh"), "", "")
                .entity("e10", Kind.PLACE, "Armenia", List.of("Armenian"), "", "")
                .entity("e11", Kind.PLACE, "Tajikistan", List.of("Tajik"), "", "")
                .entity("e12", Kind.PLACE, "Kyrgyzstan", List.of("Kyrgyz"), "", "");
    }

    private static void rest(CaseBuilder c) {
        c.time("A", "six months", Type.DURATION, "P6M", "")
                .time("A", "Wednesday night", Type.DATE, "2022-01-05TNI", "2022-01-06")
                .time("A", "Tuesday", Type.DATE, "2022-01-04", "2022-01-06")
                .time("B", "Thursday", Type.DATE, "2022-01-06", "2022-01-09")
                .time("B", "Wednesday", Type.DATE, "2022-01-05", "2022-01-09")
                .conflict(
                        "the start of the protests",
                        c.value("2022-01-02", "January 2", "A", "January 2"),
                        c.value("2022-01-01", "January 1", "B", "January 1"),
                        c.value("2022-01-02", "2,", "B", "2, when drivers"))
                .conflict(
                        "who was killed",
                        c.value("protesters", "protesters", "A", "“dozens” of protesters killed"),
                        c.value("attackers", "attackers", "A", "Dozens of attackers were liquidated"))
                .conflict(
                        "forces from Belarus",
                        c.value("sent", "also sent troops", "A", "also sent troops"),
                        c.value("announced", "will be deployed", "B", "will be deployed"))
                .conflict(
                        "the number of CSTO members",
                        c.value(
                                "5",
                                "Russia, Belarus, Armenia, Tajikistan, and Kyrgyzstan",
                                "B",
                                "Russia, Belarus, Armenia"),
                        c.value(
                                "7",
                                "six former Soviet republics and Russia",
                                "B",
                                "six former Soviet republics and Russia"))
                .gap("casualties.identity", "The number and identity of the dead, and of people injured or detained.")
                .gap("deployment.size", "The size, command, rules and end date of the force.")
                .gap("measures.scope", "The scope and duration of the state of emergency.")
                .gap("voices.protesters", "No document carries an account from protesters.");
    }

    private static String read(String file) {
        try {
            return Files.readString(INPUT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
