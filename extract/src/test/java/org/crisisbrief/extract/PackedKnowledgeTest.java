package org.crisisbrief.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PackedKnowledgeTest {

    @Test
    void isWhatTheFilesSay() {
        PackedKnowledge.resources().forEach((path, packed) -> assertArrayEquals(packed, built(path), path));
    }

    private static byte[] built(String path) {
        try (InputStream in = Objects.requireNonNull(
                PackedKnowledgeTest.class.getResourceAsStream("/" + path), () -> path + " was not packed")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(path, e);
        }
    }
}
