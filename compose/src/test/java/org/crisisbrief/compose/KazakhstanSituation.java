package org.crisisbrief.compose;

import static org.crisisbrief.compose.CaseBuilder.by;
import static org.crisisbrief.compose.CaseBuilder.day;
import static org.crisisbrief.compose.CaseBuilder.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.Entity.Kind;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact.DeploymentStatus;
import org.crisisbrief.model.fact.Fact.Stance;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place;
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
        statements(c);
        casualties(c);
        events(c);
        deployments(c);
        measures(c);
        positions(c);
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

    private static void statements(CaseBuilder c) {
        c.statement(by("various sources", ""), true, "A", "dozens of deaths")
                .statement(
                        by("the CSTO", "e3", "Interfax"),
                        true,
                        "A",
                        "In correspondence with the decision of the CSTO Collective Security Council approved on January 6, a peace contingent was sent to Kazakhstan for a limited period of time (…) in order to stabilize and normalize the situation")
                .statement(
                        by("this alliance", "e3"),
                        true,
                        "A",
                        "the protection of important state and military targets, support for Kazakhstan’s law enforcement officers to stabilize the situation and promote their return to the legal framework")
                .statement(by("the CSTO", "e3"), true, "A", "already carry out their designated missions")
                .statement(
                        by("Saltanat Azirbek", "e2", "EFE"),
                        false,
                        "A",
                        "Intense clashes in Almaty continued throughout the night, with “dozens” of protesters killed")
                .statement(
                        by("the police spokeswoman", "e2", "Interfaz-Kazakhstan"),
                        true,
                        "A",
                        "Dozens of attackers were liquidated. We established their identities")
                .statement(
                        by("The representative of the Police", "e2"),
                        false,
                        "A",
                        "groups of armed protesters tried to take over three administrative buildings during the night, the Almaty Police Department, as well as various regional Police units, but were prevented by law enforcement")
                .statement(by("local media", ""), false, "A", "machine gun bursts are heard in the city")
                .statement(
                        by("the Interior Ministry", "", "Jabar 24"),
                        true,
                        "A",
                        "the “counterterrorism operation” is hampered “as terrorists use civilians, including women, for cover.”")
                .statement(by("Kasim-Yomart Tokáyev", "e1"), true, "A", "terrorist threat")
                .statement(
                        by("The president", "e1"),
                        false,
                        "A",
                        "“terrorist gangs” had carried out riots in several Kazakh cities")
                .statement(
                        by("President Tokayev", "e1"),
                        false,
                        "A",
                        "the riots are led by “terrorist gangs” and that they received help from Western countries")
                .statement(
                        by("Le Drian", "e5", "AFP"),
                        true,
                        "A",
                        "The events of last night are very worrying (…) We call on all parties, be it those of Kazakhstan or those of the CSTO, to moderation and to start a dialogue")
                .statement(
                        by("a spokesman for Prime Minister Boris Johnson", ""),
                        true,
                        "A",
                        "Obviously, we are concerned about the violent clashes and we are closely monitoring the evolution of the situation. We call for an end to the escalation and we call for a peaceful solution")
                .statement(
                        by("the Collective Security Treaty Organization (CSTO)", "e3"),
                        false,
                        "B",
                        "it had decided to send peacekeeping forces to Kazakhstan to help stabilize and normalize the country’s situation")
                .statement(by("Tokayev", "e1"), true, "B", "terrorist threat")
                .statement(
                        by("Nabila Massrali", "e6"),
                        true,
                        "B",
                        "such an intervention should respect Kazakhstan’s sovereignty and independence")
                .statement(
                        by("the Belarusian Foreign Ministry", ""),
                        false,
                        "B",
                        "it supports Kazakhstan’s efforts to return the country to normalcy")
                .statement(
                        by("the statement", ""),
                        true,
                        "B",
                        "Belarus stands ready to assist the friendly Kazakh people and will uphold its alliance obligations");
    }

    private static void casualties(CaseBuilder c) {
        c.casualties(Harm.KILLED, "", "dozens", by("various sources", ""), "A", "dozens of deaths")
                .casualties(
                        Harm.KILLED,
                        "protesters",
                        "dozens",
                        by("Saltanat Azirbek", "e2", "EFE"),
                        "A",
                        "“dozens” of protesters killed")
                .casualties(
                        Harm.KILLED,
                        "attackers",
                        "Dozens",
                        by("the police spokeswoman", "e2", "Interfaz-Kazakhstan"),
                        "A",
                        "Dozens of attackers were liquidated")
                .casualties(
                        Harm.KILLED,
                        "soldiers",
                        "at least ten",
                        by("the authorities", ""),
                        "A",
                        "the death of at least ten soldiers");
    }

    private static void events(CaseBuilder c) {
        Place almaty = town("Almaty", 43.25, 76.95);
        c.event(
                        EventType.PEACEFUL_PROTEST,
                        day("2022-01-02", Precision.STATED, "January 2"),
                        Place.NONE,
                        .6,
                        Attribution.DOCUMENT,
                        "A",
                        "demonstrations were unleashed")
                .event(
                        EventType.RIOT,
                        DateValue.range(
                                LocalDate.parse("2022-01-04"),
                                LocalDate.parse("2022-01-05"),
                                Precision.DERIVED,
                                "Tuesday and Wednesday"),
                        Place.NONE,
                        .9,
                        Attribution.DOCUMENT,
                        "A",
                        "violent riots on Tuesday and Wednesday")
                .event(
                        EventType.ARMED_CLASH,
                        DateValue.unresolved("throughout the night"),
                        almaty,
                        .8,
                        by("Saltanat Azirbek", "e2", "EFE"),
                        "A",
                        "clashes in Almaty")
                .event(EventType.SEIZURE, DateValue.NONE, almaty, .7, Attribution.DOCUMENT, "A", "seized")
                .event(
                        EventType.REQUEST,
                        day("2022-01-05", Precision.DERIVED, "Wednesday night"),
                        Place.NONE,
                        .8,
                        Attribution.DOCUMENT,
                        "A",
                        "requested help")
                .event(
                        EventType.DEPLOYMENT,
                        day("2022-01-06", Precision.STATED, "January 6"),
                        Place.NONE,
                        .8,
                        by("the CSTO", "e3", "Interfax"),
                        "A",
                        "a peace contingent was sent")
                .event(
                        EventType.DEPLOYMENT,
                        day("2022-01-06", Precision.DERIVED, "Thursday"),
                        Place.NONE,
                        .8,
                        Attribution.DOCUMENT,
                        "B",
                        "dispatched peacekeeping troops")
                .event(
                        EventType.PEACEFUL_PROTEST,
                        DateValue.range(
                                LocalDate.parse("2022-01-01"),
                                LocalDate.parse("2022-01-02"),
                                Precision.CONFLICT,
                                "January 1"),
                        Place.NONE,
                        .5,
                        Attribution.DOCUMENT,
                        "B",
                        "protests erupted.")
                .event(
                        EventType.PEACEFUL_PROTEST,
                        DateValue.NONE,
                        town("Aktau", 43.65, 51.16),
                        .4,
                        Attribution.DOCUMENT,
                        "B",
                        "staged protests")
                .event(
                        EventType.PEACEFUL_PROTEST,
                        DateValue.NONE,
                        town("Atyrau", 47.11, 51.92),
                        .4,
                        Attribution.DOCUMENT,
                        "B",
                        "Supportive demonstrations");
    }

    private static void deployments(CaseBuilder c) {
        for (String who : List.of("Armenia", "Belarus", "Kyrgyzstan", "Tajikistan")) {
            c.deployment(
                    who,
                    "Kazakhstan",
                    DeploymentStatus.SENT,
                    DateValue.NONE,
                    Attribution.DOCUMENT,
                    "A",
                    "also sent troops");
        }
        for (String who : List.of("Russia", "Belarus", "Armenia", "Tajikistan", "Kyrgyzstan")) {
            c.deployment(
                    who,
                    "Kazakhstan",
                    DeploymentStatus.SENT,
                    DateValue.NONE,
                    by("the CSTO", "e3"),
                    "B",
                    "military units from Russia, Belarus, Armenia, Tajikistan, and Kyrgyzstan");
        }
        c.deployment(
                "Belarusian",
                "Kazakhstan",
                DeploymentStatus.ANNOUNCED,
                DateValue.NONE,
                by("the report", ""),
                "B",
                "Belarusian soldiers will be deployed to Kazakhstan");
    }

    private static void measures(CaseBuilder c) {
        c.measure(
                        "The Government",
                        "price-control",
                        DateValue.NONE,
                        by("The Government", ""),
                        "A",
                        "impose a limit on fuel sales prices for six months")
                .measure(
                        "", "internet-shutdown", DateValue.NONE, Attribution.DOCUMENT, "A", "The Internet is suspended")
                .measure("", "resignation", DateValue.NONE, Attribution.DOCUMENT, "B", "the government’s resignation")
                .measure(
                        "",
                        "state-of-emergency",
                        DateValue.NONE,
                        Attribution.DOCUMENT,
                        "B",
                        "the declaration of a state of emergency");
    }

    private static void positions(CaseBuilder c) {
        DateValue none = DateValue.NONE;
        c.position(
                        "Le Drian",
                        Stance.CALLS_FOR_RESTRAINT,
                        none,
                        by("Le Drian", "e5", "AFP"),
                        "A",
                        "We call on all parties")
                .position(
                        "United Kingdom",
                        Stance.CALLS_FOR_RESTRAINT,
                        none,
                        Attribution.DOCUMENT,
                        "A",
                        "we call for a peaceful solution")
                .position(
                        "United States",
                        Stance.CALLS_FOR_RESTRAINT,
                        none,
                        Attribution.DOCUMENT,
                        "A",
                        "the United States and the European Union also called")
                .position(
                        "European Union",
                        Stance.CALLS_FOR_RESTRAINT,
                        day("2022-01-05", Precision.DERIVED, "Wednesday"),
                        Attribution.DOCUMENT,
                        "B",
                        "urged all parties involved in the unrest")
                .position(
                        "Belarus",
                        Stance.SUPPORTS,
                        none,
                        by("the Belarusian Foreign Ministry", ""),
                        "B",
                        "supports Kazakhstan’s efforts to return the country to normalcy");
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
