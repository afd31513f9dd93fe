package dev.proofmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Somebody without a token who holds nothing but a certificate's number: asks the public register, downloads the
 * document, reads its text, scans its QR code, opens the page behind it, and compares; then lets {@link Verification} find
 * out whether all that is true.
 */
public final class Outsider {
    private static final List<String> SAID_BY_BOTH = List.of(
            "/number", "/holder/nameKorean", "/holder/nameEnglish", "/standard", "/scopeKorean", "/scopeEnglish");

    private static final Duration INDEXED_WITHIN = Duration.ofSeconds(30);

    private final Gateway gateway;
    private final Path folder;
    private final Narration narration;

    public Outsider(Gateway gateway, Path folder, Narration narration) {
        this.gateway = gateway;
        this.folder = folder;
        this.narration = narration;
    }

    /** What the outsider found out. */
    public record Findings(String number, JsonNode register, CertificatePdf document, URI verifyPage, Path pdf) {}

    /** Checks a certificate and fails at the first thing that does not agree. */
    public Findings check(String number) {
        JsonNode register = register(number);
        Path pdf = download(number);
        CertificatePdf document = CertificatePdf.read(read(pdf));
        agree(register, document);
        URI page = URI.create(document.qrCode());
        demand(page.equals(gateway.at("/verify/" + number)), "The QR code leads to " + page);
        narration.say("        ✓ QR → " + page);
        open(page, Locale.KOREAN, number);
        open(page, Locale.ENGLISH, number);
        new Verification(gateway, folder, narration)
                .demandValid(number, LocalDate.parse(register.path("asOf").asText()));
        return new Findings(number, register, document, page, pdf);
    }

    private JsonNode register(String number) {
        JsonNode register = settled("/public/v1/certificates/" + number);
        write(folder.resolve(number + ".json"), register.toPrettyString().getBytes(StandardCharsets.UTF_8));
        demand(register.path("status").asText().equals("ACTIVE"), "The public status is " + register.path("status"));
        narration.say("        ✓ 공개 상태 · public status: ACTIVE");
        return register;
    }

    /** The index at the gateway hears of a change a moment after it: until then the service, asked of the day, knows more. */
    private JsonNode settled(String path) {
        Patience patience = new Patience(INDEXED_WITHIN);
        while (true) {
            Answer indexed = Answer.of(gateway.readWithoutToken(path, Locale.ENGLISH));
            String day = indexed.json().path("asOf").asText();
            if (indexed.succeeded()
                    && indexed.json()
                            .equals(Answer.of(gateway.readWithoutToken(path + "?on=" + day, Locale.ENGLISH))
                                    .json())) {
                return indexed.json();
            }
            demand(!patience.isOver(), "The public register answers " + indexed.status() + " for " + path);
            patience.pause();
        }
    }

    private Path download(String number) {
        HttpResponse<byte[]> response =
                gateway.readWithoutToken("/public/v1/certificates/" + number + "/pdf", Locale.ENGLISH);
        demand(response.statusCode() == 200, "The document's address answers " + response.statusCode());
        Path pdf = folder.resolve(number + ".pdf");
        write(pdf, response.body());
        narration.say("        ✓ PDF: " + response.body().length / 1024 + " KB");
        return pdf;
    }

    private void agree(JsonNode register, CertificatePdf document) {
        for (String member : SAID_BY_BOTH) {
            String words = Selector.select(register, member).asText();
            demand(!words.isEmpty(), "The register does not say " + member);
            demand(document.says(words), "The document's text does not say " + member + " as the register: " + words);
        }
        narration.say("        ✓ PDF 본문과 등록부 일치 · the document says what the register says");
    }

    private void open(URI page, Locale language, String number) {
        HttpResponse<byte[]> response = gateway.readWithoutToken(page.getPath(), language);
        String html = new String(response.body(), StandardCharsets.UTF_8);
        demand(response.statusCode() == 200 && html.contains(number), "The page behind the QR code does not open");
        demand(html.contains("lang=\"" + language.getLanguage()), "The page is not in " + language.getDisplayName());
        write(folder.resolve(number + "." + language.getLanguage() + ".html"), response.body());
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new StepFailedException(otherwise);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, content);
        } catch (IOException exception) {
            throw new UncheckedIOException(file + " cannot be written", exception);
        }
    }
}
