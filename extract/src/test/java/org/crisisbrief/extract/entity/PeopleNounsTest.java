package org.crisisbrief.extract.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleNounsTest {

    @Test
    void readsNounsWithWhatStandsBefore() {
        assertEquals(
                List.of(
                        "groups of armed protesters=PROTESTERS",
                        "South African peacekeepers=SECURITY_FORCES",
                        "aid workers=CIVILIANS",
                        "children=CHILDREN"),
                Example.of(
                                "The groups of armed protesters met three South African peacekeepers, two aid workers and ten children.")
                        .people());
    }

    @Test
    void takesAdjectivesForNoPeople() {
        assertEquals(
                List.of(),
                Example.of("A terrorist threat and police units. They were wounded.")
                        .people());
    }
}
