package org.crisisbrief.compose;

import static org.crisisbrief.compose.CaseBuilder.by;
import static org.crisisbrief.compose.CaseBuilder.day;

import org.crisisbrief.model.fact.Attribution;
import org.crisisbrief.model.fact.DateValue;
import org.crisisbrief.model.fact.DateValue.Precision;
import org.crisisbrief.model.fact.Fact.Stance;

/** What the two example articles have people say: statements and positions, read by hand. */
final class KazakhstanWords {

    private KazakhstanWords() {}

    static void into(CaseBuilder c) {
        statements(c);
        positions(c);
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
}
