package org.crisisbrief.compose;

import static org.crisisbrief.compose.CaseBuilder.by;
import static org.crisisbrief.compose.CaseBuilder.day;
import static org.crisisbrief.compose.CaseBuilder.town;

import java.time.LocalDate;
import java.util.List;
import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.EventType;
import org.crisisbrief.model.fact.Fact.DeploymentStatus;
import org.crisisbrief.model.fact.Harm;
import org.crisisbrief.model.fact.Place;

/** What the two example articles say was done: happenings, tolls, deployments and measures, read by hand. */
final class KazakhstanDeeds {

    private KazakhstanDeeds() {}

    static void into(CaseBuilder c) {
        casualties(c);
        events(c);
        deployments(c);
        measures(c);
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
}
