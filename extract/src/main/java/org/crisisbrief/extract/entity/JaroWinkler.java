package org.crisisbrief.extract.entity;

/** The likeness of two words after Jaro and Winkler (1990), 0 to 1; prefixes of up to four letters count extra, by 0.1. */
final class JaroWinkler {

    private JaroWinkler() {}

    static double of(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.equals(b) ? 1 : 0;
        }
        double jaro = jaro(a, b);
        int prefix = 0;
        while (prefix < Math.min(4, Math.min(a.length(), b.length())) && a.charAt(prefix) == b.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        int window = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
        boolean[] inA = new boolean[a.length()];
        boolean[] inB = new boolean[b.length()];
        int matches = 0;
        for (int i = 0; i < a.length(); i++) {
            for (int j = Math.max(0, i - window); j < Math.min(b.length(), i + window + 1); j++) {
                if (!inB[j] && a.charAt(i) == b.charAt(j)) {
                    inA[i] = true;
                    inB[j] = true;
                    matches++;
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        int swaps = 0;
        int j = 0;
        for (int i = 0; i < a.length(); i++) {
            if (inA[i]) {
                while (!inB[j]) {
                    j++;
                }
                if (a.charAt(i) != b.charAt(j)) {
                    swaps++;
                }
                j++;
            }
        }
        double m = matches;
        return (m / a.length() + m / b.length() + (m - swaps / 2.0) / m) / 3;
    }
}
