package org.crisisbrief.extract.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The short run: small files of every kind, what fuzzing once found, and a fixed number of changes of each. */
class AnyBytesTest {

    private static final int CHANGES = 25;

    static Stream<String> endings() {
        return AnyBytes.ENDINGS.stream();
    }

    @ParameterizedTest
    @MethodSource("endings")
    void endInAResultOrInWhatTheReaderDeclares(String ending) {
        Mutations mutations = new Mutations(ending.hashCode());
        for (byte[] seed : Seeds.of(ending)) {
            read(ending, seed);
            for (int i = 0; i < CHANGES; i++) {
                read(ending, mutations.of(seed));
            }
        }
    }

    private static void read(String ending, byte[] bytes) {
        assertDoesNotThrow(
                () -> AnyBytes.read(ending, bytes),
                () -> "a file that ends in ." + ending + ": "
                        + Base64.getEncoder().encodeToString(bytes));
    }
}
