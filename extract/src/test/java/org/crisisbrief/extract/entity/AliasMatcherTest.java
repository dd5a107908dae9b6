package org.crisisbrief.extract.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.crisisbrief.model.fact.Entity;
import org.crisisbrief.model.fact.Entity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasMatcherTest {

    private final AliasMatcher matcher = new AliasMatcher();

    @ParameterizedTest
    @CsvSource({
        "Kasim-Yomart Tokáyev, Kassym-Jomart Tokayev",
        "Mohammed Ahmed, Muhammad Ahmed",
        "Vladimir Zelensky, Volodymyr Zelenskyy",
        "Abdel Fattah el-Sissi, Abdel Fattah al-Sisi",
        "Muammar Khaddafi, Muammar Ghaddafi",
        "Recep Tayyip Erdoğan, Tayyip Erdogan",
        "Muammar Qadhafi, Moammar Gaddafi",
        "Usman Umar, Othman Omar",
        "Mahmoud Abbas, Abu Mazen",
    })
    void knowsAPersonInOtherSpellings(String a, String b) {
        assertTrue(matcher.same(entity(Kind.PERSON, a, "", ""), entity(Kind.PERSON, b, "", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "Hassan Ali, Hussein Alawi",
        "Nursultan Nazarbayev, Dariga Nazarbayeva",
        "John Kerry, Bob Kelly",
        "Ali Khamenei, Ruhollah Khomeini"
    })
    void tellsPersonsApart(String a, String b) {
        assertFalse(matcher.same(entity(Kind.PERSON, a, "", ""), entity(Kind.PERSON, b, "", "")));
    }

    @Test
    void isParriedByAnotherCountryOrOffice() {
        assertFalse(matcher.same(
                entity(Kind.PERSON, "Ali Hassan", "", "KEN"), entity(Kind.PERSON, "Ali Hassan", "", "SDN")));
        assertFalse(matcher.same(
                entity(Kind.PERSON, "Mohammed Ahmed", "President", ""),
                entity(Kind.PERSON, "Mohamad Ahmed", "taxi driver", "")));
    }

    @Test
    void knowsABodyByItsAcronym() {
        assertTrue(matcher.same(
                entity(Kind.ORGANISATION, "National Emergency Operations Centre", "", ""),
                entity(Kind.ORGANISATION, "NEOC", "", "")));
        assertFalse(matcher.same(
                entity(Kind.ORGANISATION, "Interior Ministry", "", "KAZ"),
                entity(Kind.ORGANISATION, "Interior Ministry", "", "RUS")));
    }

    private static Entity entity(Kind kind, String name, String role, String country) {
        return new Entity(
                "e1",
                kind,
                name,
                List.of(),
                role.isEmpty() ? Optional.empty() : Optional.of(role),
                Optional.empty(),
                country.isEmpty() ? Optional.empty() : Optional.of(country),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
