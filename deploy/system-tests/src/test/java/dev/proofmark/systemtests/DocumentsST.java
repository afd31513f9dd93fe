package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Person;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A document beside an application: through the gateway and back, larger than any other body may be. */
@ExtendWith(OnLocalStack.class)
class DocumentsST {
    private static final int EIGHT_MEBIBYTES = 8 << 20;
    private static final Map<String, String> AS_JSON = Map.of("Content-Type", "application/json");
    private static final Map<String, String> AS_BYTES = Map.of("Content-Type", "application/octet-stream");

    private final LocalStack stack;
    private final Requests requests;

    DocumentsST(LocalStack stack) {
        this.stack = stack;
        this.requests = new Requests(stack.stack().settings().gateway());
    }

    @Test
    void isTakenInAndGivenOutToItsOwnerAlone() {
        String document = announced();
        String text = "가나다 ".repeat(EIGHT_MEBIBYTES / 10);

        Answer uploaded = send("PUT", document + "/content", text, AS_BYTES);

        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(200);
        assertThat(uploaded.json().path("status").asText()).isEqualTo("AVAILABLE");
        String tag = "\"" + uploaded.json().at("/content/sha256").asText() + "\"";
        Answer downloaded = send("GET", document + "/content", "", Map.of("If-Match", tag));
        assertThat(downloaded.status()).as(downloaded.rule()).isEqualTo(200);
        assertThat(downloaded.body().equals(text)).isTrue();
        assertThat(asStranger(document + "/content").status()).isEqualTo(404);
    }

    @Test
    void isRefusedWhereItsNameSaysSomethingElse() {
        Answer refused = send("PUT", announced() + "/content", "%PDF-1.7\n%%EOF\n", AS_BYTES);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.rule()).isEqualTo("content-differs-from-name");
        Requests.assertIsProblem("a PDF as a text", refused);
    }

    private String announced() {
        String organisation = stack.told().remembered("organisationId");
        String application = made(
                "/api/v1/applications",
                "{\"organisationId\":\"" + organisation + "\",\"scheme\":\"aims-42001\",\"kind\":\"INITIAL\"}");
        return made(application + "/documents", "{\"title\":\"기록\",\"kind\":\"RECORD\",\"fileName\":\"기록.txt\"}");
    }

    private String made(String collection, String body) {
        Answer made = send("POST", collection, body, AS_JSON);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return collection + "/" + made.json().path("id").asText();
    }

    private Answer send(String verb, String path, String body, Map<String, String> headers) {
        String owner = stack.gateway().tokenOf(Person.APPLICANT);
        return requests.send(verb, path, owner, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    private Answer asStranger(String path) {
        return requests.send("GET", path, stack.gateway().tokenOf(Person.APPLICANT_2), new byte[0], Map.of());
    }
}
