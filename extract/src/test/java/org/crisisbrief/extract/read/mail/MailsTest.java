package org.crisisbrief.extract.read.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.crisisbrief.extract.read.DocumentReader.Attachment;
import org.junit.jupiter.api.Test;

class MailsTest {

    private static final Mails MAILS = new Mails();
    private static final String HEADERS = """
            From: "Ilse Marant" <i.marant@agency.example>
            To: desk@ngo.example
            Subject: Situation in the delta
            Date: Mon, 14 Aug 2023 23:10:00 -0500
            MIME-Version: 1.0
            """;

    @Test
    void readsHeadersAsMetadata() {
        Mail mail = read(HEADERS + "\nNine people have died.\n");
        assertEquals(Optional.of("Situation in the delta"), mail.metadata().title());
        assertEquals(Optional.of("Ilse Marant"), mail.metadata().author());
        assertEquals(Optional.of(LocalDate.of(2023, 8, 14)), mail.metadata().date());
        assertEquals("Nine people have died.", mail.text().characters());
    }

    @Test
    void decodesWordsInHeaders() {
        Mail mail = read("""
                From: =?UTF-8?B?SsO8cmdlbiBNw7xsbGVy?= <jm@agency.example>
                Subject: =?ISO-8859-1?Q?Lage_in_Z=FCrich:?=
                 =?ISO-8859-1?Q?_zwei_Tote?=

                Text.
                """);
        assertEquals(Optional.of("Lage in Zürich: zwei Tote"), mail.metadata().title());
        assertEquals(Optional.of("Jürgen Müller"), mail.metadata().author());
    }

    @Test
    void readsHeadersInPlainUtf8() {
        assertEquals(
                Optional.of("Überschwemmung"),
                read("From: a@b.example\nSubject: Überschwemmung\n\nText.\n")
                        .metadata()
                        .title());
    }

    @Test
    void namesASenderWithoutNameByAddress() {
        assertEquals(
                Optional.of("desk@ngo.example"),
                read("From: desk@ngo.example\n\nText.\n").metadata().author());
    }

    @Test
    void decodesQuotedPrintableAndBase64() {
        assertEquals(
                "The café in Řež was hit.",
                read(HEADERS
                                + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nThe caf=C3=A9 in =\n=C5=98e=C5=BE was hit.\n")
                        .text()
                        .characters());
        String coded = Base64.getMimeEncoder().encodeToString("Двое погибших.".getBytes(Charset.forName("KOI8-R")));
        assertEquals(
                "Двое погибших.",
                read(HEADERS + "Content-Type: text/plain; charset=koi8-r\nContent-Transfer-Encoding: base64\n\n" + coded
                                + "\n")
                        .text()
                        .characters());
    }

    @Test
    void prefersThePlainFormAndTakesAttachmentsApart() throws IOException {
        Mail mail = read(HEADERS + """
                Content-Type: multipart/mixed; boundary="out"

                --out
                Content-Type: multipart/alternative; boundary=in

                --in
                Content-Type: text/plain; charset=us-ascii

                Nine people have died.

                The army is on its way.
                --in
                Content-Type: text/html; charset=us-ascii

                <p>Nine people have <b>died</b>.</p><p>The army is on its way.</p>
                --in--
                --out
                Content-Type: application/octet-stream; name*0*=UTF-8''Lage; name*1*=bericht%20%C3%84.txt
                Content-Disposition: attachment; filename*=UTF-8''Lagebericht%20%C3%84.txt
                Content-Transfer-Encoding: base64

                SGVsbG8=
                --out
                Content-Type: message/rfc822

                From: Second Sender <s@agency.example>
                Subject: Earlier

                Seven people have died.
                --out--
                """);
        assertEquals(
                "Nine people have died.\n\nThe army is on its way.", mail.text().characters());
        assertEquals(2, mail.text().paragraphs().size());
        assertEquals(
                List.of("Lagebericht Ä.txt", "attachment-2.eml"),
                mail.attachments().stream().map(Attachment::name).toList());
        assertArrayEquals(
                "Hello".getBytes(StandardCharsets.UTF_8),
                mail.attachments().get(0).bytes().open());
        Mail inner = MAILS.read(mail.attachments().get(1).bytes().open()).orElseThrow();
        assertEquals("Seven people have died.", inner.text().characters());
        assertEquals(Optional.of("Second Sender"), inner.metadata().author());
    }

    @Test
    void readsAMailThatIsHtmlAlone() {
        Mail mail = read(HEADERS + """
                Content-Type: multipart/related; boundary=r

                --r
                Content-Type: text/html; charset=utf-8

                <div style="display:none">Preview that nobody sees</div><p>Roads are closed.</p><img src="cid:1"><p>Boats are used.</p>
                <blockquote type="cite"><p>How are the roads?</p></blockquote>
                --r
                Content-Type: image/png; name="map.png"
                Content-ID: <1>
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --r--
                """);
        assertEquals("Roads are closed.\n\nBoats are used.", mail.text().characters());
        assertEquals(List.of(), mail.attachments());
    }

    @Test
    void leavesOutWhatIsQuotedAndTheSignature() {
        Mail mail = read(
                HEADERS
                        + "\nThe bridge is open.\n\nOn Monday, 14 August 2023 at 10:02, The Desk\n<desk@ngo.example> wrote:\n> Is the bridge open?\n> We need to know.\n\n-- \nIlse Marant\nHead of agency\n");
        assertEquals("The bridge is open.", mail.text().characters());
        assertEquals(2, mail.quoted());
    }

    @Test
    void keepsWhatIsForwarded() {
        Mail mail = read(
                HEADERS
                        + "\nFor your information.\n\n---------- Forwarded message ----------\nFrom: Mayor\n\nThe bridge is open.\n");
        assertTrue(mail.text().characters().endsWith("The bridge is open."));
    }

    @Test
    void joinsLinesThatFlow() {
        assertEquals(
                "The bridge was opened again on Monday.",
                read(HEADERS
                                + "Content-Type: text/plain; format=flowed\n\nThe bridge was \nopened again \non Monday.\n")
                        .text()
                        .characters());
    }

    @Test
    void tellsThatAMailIsEncrypted() {
        assertTrue(read(HEADERS
                        + "Content-Type: multipart/encrypted; boundary=e; protocol=\"application/pgp-encrypted\"\n\n--e\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--e--\n")
                .encrypted());
    }

    @Test
    void readsWhatIsThereOfAMailCutShort() {
        Mail mail = read(
                HEADERS
                        + "Content-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: text/plain\n\nNine people have died.\n\n--out\nContent-Type: applica");
        assertEquals("Nine people have died.", mail.text().characters());
        assertEquals(
                Optional.of("Situation in the delta"),
                read("Subject: Situation in the delta").metadata().title());
    }

    @Test
    void findsNoMailInOtherBytes() {
        assertEquals(Optional.empty(), MAILS.read(new byte[0]));
        assertEquals(Optional.empty(), MAILS.read("no header here".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void holdsOutAgainstDeepNesting() {
        StringBuilder deep = new StringBuilder(HEADERS);
        for (int i = 0; i < 5000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        deep.append("\nText.\n");
        read(deep.toString());
    }

    @Test
    void readsAPageThatABrowserSaved() {
        var page = MAILS.page(crlf("""
                From: <Saved by Blink>
                Snapshot-Content-Location: https://courier.example/world/delta
                Subject: =?utf-8?Q?Flood=20waters=20rise?=
                Date: Tue, 22 Aug 2023 08:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----MultipartBoundary--x----"


                ------MultipartBoundary--x----
                Content-Type: text/html
                Content-ID: <frame-1@mhtml.blink>
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://courier.example/world/delta

                <!DOCTYPE html><html><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3DUTF-8"></head><body><article><p>Nine people have died=
                 in the delta, the agency=E2=80=99s head said on Monday.</p></article></body></html>
                ------MultipartBoundary--x----
                Content-Type: text/css
                Content-Transfer-Encoding: quoted-printable
                Content-Location: cid:css-1@mhtml.blink

                p { color: red }
                ------MultipartBoundary--x------
                """)).orElseThrow();
        assertEquals(
                "Nine people have died in the delta, the agency’s head said on Monday.",
                page.text().characters());
        assertEquals(Optional.of("Flood waters rise"), page.metadata().title());
        assertEquals(
                Optional.of("https://courier.example/world/delta"),
                page.metadata().url());
        assertEquals(Optional.empty(), page.metadata().date());
    }

    private static Mail read(String mail) {
        return MAILS.read(crlf(mail)).orElseThrow();
    }

    private static byte[] crlf(String mail) {
        return mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
