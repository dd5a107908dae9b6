package org.crisisbrief.extract.read.office;

import java.nio.charset.StandardCharsets;

/** Recognises documents that a password protects. */
final class Protection {

    static final String MESSAGE =
            "The document is protected by a password, so it was left out. Save it without the password.";

    private Protection() {}

    /** Whether this is an Office Open XML document inside of an encrypted compound file (MS-OFFCRYPTO 2.3.2). */
    static boolean isEncryptedPackage(byte[] bytes) {
        return bytes.length > 8
                && (bytes[0] & 0xFF) == 0xD0
                && (bytes[1] & 0xFF) == 0xCF
                && contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            int n = 0;
            while (n < part.length && bytes[i + n] == part[n]) {
                n++;
            }
            if (n == part.length) {
                return true;
            }
        }
        return false;
    }
}
