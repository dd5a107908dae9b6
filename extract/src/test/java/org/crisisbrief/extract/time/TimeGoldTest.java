package org.crisisbrief.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crisisbrief.extract.annotate.AnnotatedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeGoldTest {

    private static final Pattern DATE = Pattern.compile(
            "\"type\": \"date\".*\"span\": \"([^\"]*)\", \"start\": (\\d+),.*\"args\": \\{\"value\": \"([^\"]*)\"");

    @ParameterizedTest
    @CsvSource({"000, 000_c7bacac9fa78d526.txt, 2022-01-06", "004, 004_8de8a0582fcf7fc5.txt, 2022-01-09"})
    void findsTheDatesThatAReaderFound(String id, String file, String day) throws IOException {
        AnnotatedText text =
                Specimen.resolved(Files.readString(Path.of("../examples/kazakhstan-2022/input", file)), day);
        List<String> expected = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/gold/kazakhstan-2022", id + ".jsonl"))) {
            Matcher date = DATE.matcher(line);
            if (date.find()) {
                expected.add(date.group(1).replaceFirst("throughout |during ", "") + "=" + date.group(3));
            }
        }
        assertEquals(
                expected,
                Specimen.times(text).stream()
                        .filter(time -> !time.endsWith("_REF"))
                        .map(time -> time.replaceFirst("throughout |during ", ""))
                        .toList());
    }
}
