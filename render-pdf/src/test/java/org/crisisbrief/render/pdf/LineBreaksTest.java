package org.crisisbrief.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "What’s more, What’s |more",
        "the workers’ union, the |workers’ |union",
        "It’s ‘ours’, It’s |‘ours’",
        "“No” (not now), “No” |(not |now)",
        "a well-known 4-5 men, a |well-|known |4-5 |men",
        "4–5 January – late, 4–5 |January |– |late",
        "both and/or https://example.org/a, both |and/|or |https://example.org/|a",
        "000_c7ba.txt, 000_|c7ba.txt",
        "10 km, 10 |km",
        "10\u00a0km, 10\u00a0km"
    })
    void endsLinesBetweenWordsOnly(String text, String parts) {
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        StringBuilder broken = new StringBuilder();
        int from = 0;
        for (int to = breaks.next(); to >= 0; to = breaks.next()) {
            broken.append(from == 0 ? "" : "|").append(text, from, to);
            from = to;
        }
        assertEquals(parts, broken.toString());
    }
}
