package dev.proofmark.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.subethamail.smtp.client.SMTPException;
import org.subethamail.smtp.client.SmartClient;

class MailboxTest {

    private static final String KOREAN_MAIL = """
            From: =?UTF-8?B?7ZSE66Oo7ZSE66eI7YGs?= <no-reply@proofmark.example>
            To: applicant@proofmark.example
            Message-ID: <018f@proofmark.example>
            Subject: =?UTF-8?B?7Iug7LKt7J20IOygkeyImOuQmOyXiOyKteuLiOuLpA==?=
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            접수되었습니다. http://localhost:8080/applications?id=1&step=2에서 확인하십시오.
            """;

    private static final String TWO_PARTS = """
            From: keycloak@proofmark.example
            To: someone@proofmark.example
            Subject: Verify
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain; charset=utf-8

            Open http://localhost:8180/verify?key=a.
            --b
            Content-Type: text/html; charset=utf-8

            <p><a href="http://localhost:8180/verify?key=a&amp;tab=b">Verify</a></p>
            --b--
            """;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it.
    Path folder;

    @SuppressWarnings("NullAway.Init") // Opened before each test.
    private Mailbox mailbox;

    @BeforeEach
    void open() throws IOException {
        mailbox = Mailbox.start(0, 0, folder.resolve("mail"));
    }

    @AfterEach
    void close() {
        mailbox.close();
        http.close();
    }

    @Test
    void showsAMailWithItsKoreanWordsAndTheLinkBeforeAParticle() throws Exception {
        send(KOREAN_MAIL, "applicant@proofmark.example");

        JsonNode mail = list("").get(0);

        assertThat(mail.get("subject").asText()).isEqualTo("신청이 접수되었습니다");
        assertThat(mail.get("from").asText()).isEqualTo("프루프마크 <no-reply@proofmark.example>");
        assertThat(mail.get("to")).hasSize(1);
        assertThat(mail.at("/to/0").asText()).isEqualTo("applicant@proofmark.example");
        assertThat(mail.get("messageId").asText()).isEqualTo("<018f@proofmark.example>");
        assertThat(mail.get("text").asText()).contains("접수되었습니다.");
        assertThat(mail.at("/links/0").asText()).isEqualTo("http://localhost:8080/applications?id=1&step=2");
        assertThat(mail.has("html")).isFalse();
    }

    @Test
    void showsBothPartsAndTheirLinksOnce() throws Exception {
        send(TWO_PARTS, "someone@proofmark.example");

        JsonNode mail = list("").get(0);

        assertThat(mail.get("text").asText()).startsWith("Open");
        assertThat(mail.get("html").asText()).startsWith("<p>");
        assertThat(mail.get("links")).hasSize(2);
        assertThat(mail.at("/links/1").asText()).isEqualTo("http://localhost:8180/verify?key=a&tab=b");
    }

    @Test
    void findsByAddressWhateverTheCaseNewestFirstAndAtMostTheLimit() throws Exception {
        send(KOREAN_MAIL, "first+tag@proofmark.example");
        send(TWO_PARTS, "second@proofmark.example", "first+tag@proofmark.example");
        send(KOREAN_MAIL, "second@proofmark.example");

        assertThat(list("?to=FIRST+tag@proofmark.example")).hasSize(2);
        assertThat(list("?to=first%2Btag@proofmark.example&limit=1")
                        .get(0)
                        .get("subject")
                        .asText())
                .isEqualTo("Verify");
        assertThat(list("?to=nobody@proofmark.example")).isEmpty();
        assertThat(list("?limit=2")).hasSize(2);
    }

    @Test
    void givesOneMailAsItWasSentToo() throws Exception {
        send(KOREAN_MAIL, "applicant@proofmark.example");
        String id = list("").get(0).get("id").asText();

        HttpResponse<String> raw = get("/dev/v1/mail/" + id + ".eml");

        assertThat(get("/dev/v1/mail/" + id).body()).contains("접수되었습니다.");
        assertThat(raw.headers().firstValue("Content-Type")).contains("message/rfc822");
        assertThat(raw.body())
                .contains("Return-Path: <someone@else.example>", "Delivered-To: applicant@proofmark.example")
                .contains("Subject: =?UTF-8?B?");
    }

    @Test
    void keepsMailsOverARestart() throws Exception {
        send(KOREAN_MAIL, "applicant@proofmark.example");
        Files.writeString(folder.resolve("mail/1700000000000-00000000.new"), "half a mail");
        mailbox.close();

        mailbox = Mailbox.start(0, 0, folder.resolve("mail"));

        assertThat(list("")).hasSize(1);
        assertThat(folder.resolve("mail/1700000000000-00000000.new")).doesNotExist();
    }

    @Test
    void keepsTheNewestThousand() throws IOException {
        MailFolder mails = MailFolder.at(folder.resolve("full"));

        for (int mail = 0; mail <= MailFolder.MOST_KEPT; mail++) {
            mails.keep("", List.of("a@b.example"), new byte[] {(byte) mail});
        }

        assertThat(mails.ids()).hasSize(MailFolder.MOST_KEPT);
        String oldest = mails.ids().getLast();
        assertThat(mails.bytes(oldest).orElseThrow()).endsWith((byte) 1);
    }

    @Test
    void takesNoMailThatIsTooLarge() {
        String mail = KOREAN_MAIL + "x\r\n".repeat(IncomingMail.MOST_BYTES / 3);

        assertThatThrownBy(() -> send(mail, "applicant@proofmark.example"))
                .isInstanceOf(SMTPException.class)
                .hasMessageContaining("552");
    }

    @Test
    void showsWhatIsNoMailAsText() throws Exception {
        send("Content-Type: multipart/mixed\r\n\r\nno boundary at all", "applicant@proofmark.example");

        assertThat(list("").get(0).get("text").asText()).contains("no boundary at all");
    }

    @ParameterizedTest
    @CsvSource({
        "/dev/v1/mail/1700000000000-00000000,404",
        "/dev/v1/mail/..%2Fsecret.eml,404",
        "/dev/v1/mail/,404",
        "/,404",
        "/dev/v1/mail?limit=0,422",
        "/dev/v1/mail?limit=101,422",
        "/dev/v1/mail?limit=x,422",
        "/dev/v1/mail?to=%zz,400"
    })
    void refusesWhatItDoesNotHave(String path, int status) throws Exception {
        // An address with a bad escape is no URI for the client: it goes as bytes.
        int answered = path.contains("%zz") ? rawStatus(path) : get(path).statusCode();

        assertThat(answered).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "DELETE"})
    void isForReadingOnly(String method) throws Exception {
        HttpRequest request = request("/dev/v1/mail")
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();

        assertThat(http.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(405);
    }

    private void send(String mail, String... recipients) throws IOException {
        SmartClient client = SmartClient.createAndConnect(
                InetAddress.getLoopbackAddress().getHostAddress(), mailbox.smtpPort(), "test");
        try {
            client.from("someone@else.example");
            for (String recipient : recipients) {
                client.to(recipient);
            }
            client.dataStart();
            byte[] bytes = mail.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            client.dataWrite(bytes, bytes.length);
            client.dataEnd();
        } finally {
            client.quit();
        }
    }

    private JsonNode list(String query) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/dev/v1/mail" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body()).get("items");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + mailbox.httpPort() + path));
    }

    private int rawStatus(String path) throws IOException {
        try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), mailbox.httpPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        }
    }
}
