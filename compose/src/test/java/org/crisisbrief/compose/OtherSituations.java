package org.crisisbrief.compose;

import static org.crisisbrief.compose.CaseBuilder.by;
import static org.crisisbrief.compose.CaseBuilder.day;
import static org.crisisbrief.compose.CaseBuilder.town;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crisisbrief.model.Tlp;
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
import org.crisisbrief.model.source.Source;

/** Small situations of other kinds: what holds for one crisis holds for all. */
final class OtherSituations {

    private OtherSituations() {}

    static Map<String, Situation> all() {
        Map<String, Situation> all = new TreeMap<>();
        all.put("quake", quake());
        all.put("coup", coup());
        all.put("flood", flood());
        all.put("war", war());
        all.put("empty", empty());
        all.put("nothing found", nothingFound());
        all.put("no document", new CaseBuilder().situation("", "", "", ""));
        return all;
    }

    static Situation quake() {
        CaseBuilder c = new CaseBuilder()
                .source("A", "quake.txt", """
                        A 7.4-magnitude earthquake struck the province of Ilmar early on Monday, killing at least 1,250 people, the disaster agency said.
                        Hospitals in Ilmar were "overwhelmed", a doctor told Radio North.
                        Some 40,000 people have been displaced. Rescue teams from Norland, 120 strong, arrived on Tuesday.
                        """, "2023-03-08", Source.Basis.DATELINE, "")
                .source(
                        "B",
                        "quake2.txt",
                        "The death toll rose to 1,310, according to the disaster agency.\n\nThe government declared a state of emergency for three months.\n",
                        "",
                        Source.Basis.UNKNOWN,
                        "")
                .entity("e1", Kind.ORGANISATION, "disaster agency", List.of(), "", "")
                .entity("e2", Kind.PLACE, "Norland", List.of(), "", "");
        Place ilmar = new Place(
                "Ilmar",
                Place.Precision.REGION,
                Optional.empty(),
                Optional.empty(),
                Optional.of("TUR"),
                town("x", 38.1, 38.2).coordinates());
        Attribution agency = by("the disaster agency", "e1");
        return c.event(
                        EventType.DISASTER,
                        day("2023-03-06", Precision.DERIVED, "early on Monday"),
                        ilmar,
                        1,
                        agency,
                        "A",
                        "earthquake struck the province of Ilmar")
                .casualties(Harm.KILLED, "people", "at least 1,250", agency, "A", "killing at least 1,250 people")
                .casualties(Harm.KILLED, "", "1,310", agency, "B", "The death toll rose to 1,310")
                .casualties(
                        Harm.DISPLACED,
                        "people",
                        "Some 40,000",
                        Attribution.DOCUMENT,
                        "A",
                        "Some 40,000 people have been displaced")
                .statement(by("a doctor", "", "Radio North"), true, "A", "overwhelmed")
                .deployment(
                        "Norland",
                        "Ilmar",
                        DeploymentStatus.PRESENT,
                        day("2023-03-07", Precision.DERIVED, "on Tuesday"),
                        Attribution.DOCUMENT,
                        "A",
                        "Rescue teams from Norland, 120 strong, arrived on Tuesday")
                .measure(
                        "The government",
                        "state-of-emergency",
                        DateValue.NONE,
                        Attribution.DOCUMENT,
                        "B",
                        "declared a state of emergency")
                .conflict(
                        "the number of people killed",
                        c.value("1250", "at least 1,250", "A", "at least 1,250"),
                        c.value("1310", "1,310", "B", "1,310"))
                .gap("needs", "Health needs beyond hospitals in Ilmar.")
                .situation("", "TUR", "2023-03-08", "2023-03-07");
    }

    static Situation coup() {
        CaseBuilder c = new CaseBuilder()
                .source(
                        "A",
                        "c.txt",
                        "Soldiers seized the national broadcaster in Port Sela on 3 May 2021, and announced that President Ana Duarte had been removed.\n"
                                + "“The junta is illegal,” Duarte said, calling the officers “terrorists”.\n"
                                + "The African Union condemned the coup and demanded a return to order.\n",
                        "2021-05-04",
                        Source.Basis.METADATA,
                        "")
                .entity("e1", Kind.PERSON, "Ana Duarte", List.of("Duarte"), "President", "")
                .entity("e2", Kind.ORGANISATION, "African Union", List.of("AU"), "", "");
        return c.event(
                        EventType.GOVERNMENT_CHANGE,
                        day("2021-05-03", Precision.STATED, "3 May 2021"),
                        town("Port Sela", 4.1, 9.2),
                        .9,
                        Attribution.DOCUMENT,
                        "A",
                        "had been removed")
                .event(
                        EventType.SEIZURE,
                        day("2021-05-03", Precision.STATED, "3 May 2021"),
                        town("Port Sela", 4.1, 9.2),
                        .8,
                        Attribution.DOCUMENT,
                        "A",
                        "seized the national broadcaster")
                .statement(by("Duarte", "e1"), true, "A", "The junta is illegal")
                .statement(by("Duarte", "e1"), true, "A", "terrorists")
                .position(
                        "African Union",
                        Stance.CONDEMNS,
                        DateValue.NONE,
                        Attribution.DOCUMENT,
                        "A",
                        "condemned the coup")
                .position(
                        "the terrorists",
                        Stance.OTHER,
                        DateValue.NONE,
                        Attribution.UNCLEAR,
                        "A",
                        "announced that President Ana Duarte")
                .conflict(
                        "who the terrorists are",
                        c.value("junta", "junta", "A", "junta"),
                        c.value("terrorists", "terrorists", "A", "terrorists"))
                .situation("Port Sela: change of government", "CMR", "2021-05-04", "2021-05-03");
    }

    static Situation flood() {
        CaseBuilder c = new CaseBuilder()
                .source(
                        "A",
                        "f.md",
                        "Floods hit the towns of Aben and Tolo last week and left dozens missing.\n\n"
                                + "Drinking water ran out in camps, and cholera was reported by two clinics, according to an aid group.\n",
                        "2020-09-10",
                        Source.Basis.STATED,
                        "")
                .damage("A", "Tolo last", "a word may be missing");
        return c.event(
                        EventType.DISASTER,
                        DateValue.unresolved("last week"),
                        town("Aben", 12.5, 2.5),
                        .7,
                        Attribution.DOCUMENT,
                        "A",
                        "Floods hit the towns")
                .event(
                        EventType.DISASTER,
                        DateValue.NONE,
                        town("Tolo", 12.9, 2.1),
                        .5,
                        Attribution.DOCUMENT,
                        "A",
                        "Tolo")
                .event(
                        EventType.DISEASE_OUTBREAK,
                        DateValue.NONE,
                        Place.NONE,
                        .5,
                        by("an aid group", ""),
                        "A",
                        "cholera was reported by two clinics")
                .casualties(Harm.MISSING, "", "dozens", Attribution.UNCLEAR, "A", "dozens missing")
                .situation("", "NER", "2020-09-10", "");
    }

    static Situation war() {
        String text =
                "Rebels shelled the port of Marsa for a third day, said the governor, Colonel Ido Ban, who claimed that "
                        + "his forces had killed 300 militants, captured 45 more, destroyed eleven vehicles, shot down two drones, retaken four "
                        + "villages along the eastern bank of the river, and lost nine of their own men in what he called the fiercest fighting since "
                        + "the ceasefire of 2019 collapsed. The attackers were liquidated.\n";
        CaseBuilder c = new CaseBuilder()
                .source("A", "w.txt", text, "2024-02-01", Source.Basis.STATED, "")
                .source("B", "x.txt", text.replace("300", "250"), "2024-02-02", Source.Basis.STATED, "")
                .entity("e1", Kind.PERSON, "Ido Ban", List.of("Ban"), "governor", "");
        Attribution ban = by("Colonel Ido Ban", "e1");
        for (String source : List.of("A", "B")) {
            c.event(
                            EventType.ATTACK,
                            DateValue.unresolved("a third day"),
                            town("Marsa", 31, 30),
                            .9,
                            Attribution.DOCUMENT,
                            source,
                            "shelled")
                    .casualties(
                            Harm.KILLED,
                            "militants",
                            "",
                            ban,
                            source,
                            source.equals("A") ? "300 militants" : "250 militants")
                    .casualties(Harm.KILLED, "attackers", "", Attribution.DOCUMENT, source, "liquidated")
                    .casualties(Harm.DETAINED, "", "45", ban, source, "captured 45 more")
                    .statement(ban, false, source, text.substring(text.indexOf("his forces"), text.indexOf("300")))
                    .statement(
                            ban, false, source, text.substring(text.indexOf("militants,"), text.indexOf(". The att")));
        }
        return c.conflict(
                        "militants killed",
                        c.value("300", "300", "A", "300 militants"),
                        c.value("250", "250", "B", "250 militants"))
                .situation("", "LBY", "2024-02-02", "");
    }

    private static Situation empty() {
        return new CaseBuilder()
                .source("A", "e.txt", "", "", Source.Basis.UNKNOWN, "")
                .situation("", "", "", "");
    }

    private static Situation nothingFound() {
        return new CaseBuilder()
                .source(
                        "A",
                        "n.txt",
                        "The museum opened a new wing.\n\nVisitors came.\n",
                        "2022-05-01",
                        Source.Basis.STATED,
                        "")
                .situation("", "", "2022-05-01", "");
    }

    /** Two documents, the second for few eyes only. */
    static Situation marked() {
        CaseBuilder c = new CaseBuilder()
                .source(
                        "A",
                        "open.txt",
                        "Protests began in Aben on 2 June 2022.\n",
                        "2022-06-03",
                        Source.Basis.STATED,
                        "")
                .source(
                        "B",
                        "secret.txt",
                        "Agent Korvald reported 17 arrests in Tolo.\n",
                        "2022-06-05",
                        Source.Basis.STATED,
                        "",
                        Optional.of(Tlp.RED))
                .entity("e1", Kind.PERSON, "Korvald", List.of(), "Agent", "");
        return c.event(
                        EventType.PEACEFUL_PROTEST,
                        day("2022-06-02", Precision.STATED, "2 June 2022"),
                        town("Aben", 1, 1),
                        .5,
                        Attribution.DOCUMENT,
                        "A",
                        "Protests began")
                .event(
                        EventType.ARREST,
                        day("2022-06-04", Precision.DERIVED, ""),
                        town("Tolo", 1, 2),
                        .5,
                        by("Agent Korvald", "e1"),
                        "B",
                        "17 arrests")
                .gap("g", "Whether Korvald was detained.")
                .situation("", "", "2022-06-05", "2022-06-04");
    }
}
