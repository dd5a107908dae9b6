package org.crisisbrief.extract.read.language;

/**
 * A language.
 *
 * @param code ISO 639-1 code, or ISO 639-3 where there is none
 * @param name in English
 */
public record Language(String code, String name) {

    static final Language ENGLISH = new Language("en", "English");
    static final Language CHINESE = new Language("zh", "Chinese");
    static final Language JAPANESE = new Language("ja", "Japanese");
    static final Language KOREAN = new Language("ko", "Korean");

    /** Whether documents in it are understood. */
    public boolean isUnderstood() {
        return code.equals(ENGLISH.code);
    }
}
