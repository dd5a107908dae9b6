package org.crisisbrief.extract.read.mail;

/**
 * A file that came with a mail.
 *
 * @param name the file's name, without a path; never empty
 */
public record Attachment(String name, byte[] bytes) {}
