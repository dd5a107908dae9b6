package org.crisisbrief.extract.read.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crisisbrief.extract.read.DocumentReader.Attachment;
import org.crisisbrief.extract.read.Paragraphs;
import org.crisisbrief.extract.read.html.WebPage;
import org.crisisbrief.extract.read.html.WebPages;
import org.crisisbrief.model.source.SourceText;

/** Gathers what is to be read in a mail: the texts on the way through its parts, and the files. */
final class MailText {

    private static final Set<String> SIGNATURES = Set.of(
            "application/pgp-signature",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "text/calendar",
            "application/ics");

    private final WebPages pages = new WebPages();
    private final List<SourceText> texts = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private int quoted;
    private boolean encrypted;

    void take(Part part) {
        if (part instanceof Part.Leaf leaf) {
            leaf(leaf);
        } else if (part instanceof Part.Several several) {
            switch (several.subtype()) {
                case "alternative" -> alternative(several.parts());
                case "related" -> related(several.parts());
                case "encrypted" -> encrypted = true;
                default -> several.parts().forEach(this::take);
            }
        }
    }

    SourceText text() {
        if (texts.size() == 1) {
            return texts.get(0);
        }
        List<String> paragraphs = new ArrayList<>();
        texts.forEach(t -> t.paragraphs().forEach(p -> paragraphs.add(t.slice(p))));
        return WebPage.joined(paragraphs);
    }

    List<Attachment> attachments() {
        return attachments;
    }

    int quoted() {
        return quoted;
    }

    boolean encrypted() {
        return encrypted;
    }

    /** One of several forms of the same text: the plain one, unless it says much less than the one with markup. */
    private void alternative(List<Part> forms) {
        MailText plain = new MailText();
        MailText rich = new MailText();
        for (Part form : forms) {
            boolean isPlain = form instanceof Part.Leaf leaf && leaf.type().equals("text/plain");
            MailText to = isPlain ? plain : rich;
            if (to.texts.isEmpty()) {
                to.take(form);
            }
        }
        MailText better = plain.length() * 2 >= rich.length() ? plain : rich;
        texts.addAll(better.texts);
        quoted += better.quoted;
        attachments.addAll(plain.attachments);
        attachments.addAll(rich.attachments);
        encrypted |= plain.encrypted || rich.encrypted;
    }

    private int length() {
        return texts.stream().mapToInt(t -> t.characters().length()).sum();
    }

    /** The first part is the text; pictures in it are passed over. */
    private void related(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (i == 0 || parts.get(i) instanceof Part.Leaf leaf && leaf.attached()) {
                take(parts.get(i));
            }
        }
    }

    private void leaf(Part.Leaf leaf) {
        String type = leaf.type();
        if (SIGNATURES.contains(type)) {
            return;
        }
        boolean file = leaf.attached() || leaf.fileName().isPresent();
        if (type.contains("pkcs7-mime")) {
            encrypted = true;
        } else if (!file && type.equals("text/plain")) {
            plain(leaf);
        } else if (!file && type.equals("text/html")) {
            add(pages.mailText(Charsets.decode(leaf.bytes(), leaf.charset())));
        } else if (file || type.startsWith("message/rfc822")) {
            attachments.add(new Attachment(name(leaf), leaf.charset(), leaf::bytes));
        }
    }

    private void plain(Part.Leaf leaf) {
        boolean flowed = leaf.headers()
                .parameter("content-type", "format")
                .filter("flowed"::equalsIgnoreCase)
                .isPresent();
        Letter letter = Letter.of(Charsets.decode(leaf.bytes(), leaf.charset()), flowed);
        quoted += letter.quoted();
        add(new SourceText(letter.text(), Paragraphs.of(letter.text())));
    }

    private void add(SourceText text) {
        if (!text.characters().isBlank()) {
            texts.add(text);
        }
    }

    /** The file's name without folders and without signs that are no part of one. */
    private String name(Part.Leaf leaf) {
        boolean mail = leaf.type().equals("message/rfc822");
        String given = leaf.fileName()
                .orElse("")
                .replaceAll("^.*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "")
                .strip();
        String name = given.isEmpty() || given.matches("\\.+") ? "attachment-" + (attachments.size() + 1) : given;
        boolean named = name.toLowerCase(Locale.ROOT).matches(".*\\.(?:eml|msg)");
        return mail && !named ? name + ".eml" : name;
    }
}
