package org.crisisbrief.extract.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text resources of the rules, below {@code rules/}. */
final class RuleText {

    private RuleText() {}

    static List<String> lines(String resource) {
        try (InputStream in = RuleText.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource of the rules: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
