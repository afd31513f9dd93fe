package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Person;
import dev.proofmark.local.demo.Step;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another applicant finds nothing of a certification, by no address and no verb; who has no token finds nothing at all. */
@ExtendWith(OnLocalStack.class)
class TenancyST {
    private static final List<String> READ_BY_ITS_OWNER = List.of(
            "/api/v1/organisations/{{organisationId}}",
            "/api/v1/applications/{{applicationId}}",
            "/api/v1/applications/{{applicationId}}/soa",
            "/api/v1/applications/{{applicationId}}/agreement",
            "/api/v1/applications/{{applicationId}}/timeline",
            "/api/v1/programmes/{{programmeId}}",
            "/api/v1/audits/{{stage1}}",
            "/api/v1/audits/{{stage2}}",
            "/api/v1/audits/{{stage2}}/findings",
            "/api/v1/audits/{{stage2}}/report",
            "/api/v1/findings/{{major}}",
            "/api/v1/certificates/{{certificateId}}",
            "/api/v1/certificates/{{certificateId}}/pdf");
    private static final String FILE = "/api/v1/certification-files/{{fileId}}";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final LocalStack stack;
    private final Requests requests;
    private final String stranger;

    TenancyST(LocalStack stack) {
        this.stack = stack;
        this.requests = new Requests(stack.stack().settings().gateway());
        this.stranger = stack.gateway().tokenOf(Person.APPLICANT_2);
    }

    @Test
    void letsItsOwnerReadEverythingButTheFile() {
        String owner = stack.gateway().tokenOf(Person.APPLICANT);
        for (String path : READ_BY_ITS_OWNER) {
            assertThat(send("GET", expanded(path), owner, "").status()).as(path).isEqualTo(200);
        }
        assertThat(send("GET", expanded(FILE), owner, "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "POST", "PATCH", "DELETE"})
    void answersAnotherApplicantAsIfNothingWereThere_whateverTheVerb(String verb) {
        for (String path :
                Stream.concat(READ_BY_ITS_OWNER.stream(), Stream.of(FILE)).toList()) {
            Answer theirs = send(verb, expanded(path), stranger, "{}");
            Answer nobodys = send(verb, elsewhere(expanded(path)), stranger, "{}");

            assertThat(theirs.status()).as(verb + " " + path).isEqualTo(nobodys.status());
            assertThat(theirs.rule()).as(verb + " " + path).isEqualTo(nobodys.rule());
            if (verb.equals("GET")) {
                assertThat(theirs.status()).as(path).isEqualTo(404);
                Requests.assertIsProblem(path, theirs);
            } else {
                assertThat(theirs.status()).as(verb + " " + path).isIn(400, 403, 404, 405, 422);
            }
        }
    }

    @Test
    void refusesAnotherApplicantEveryStepOfTheStory() {
        for (Step step : changesOfExistingThings()) {
            String path = expanded(step.path());
            String body = stack.factsOf(stack.told().run())
                    .expand(stack.story().bodyOf(step))
                    .toString();
            Answer answer = send(step.method(), path, stranger, body);
            Answer nobodys = send(step.method(), elsewhere(path), stranger, body);

            boolean client = step.actor().equals(Person.APPLICANT.userName());
            assertThat(answer.status()).as(step.name()).isIn(client ? List.of(404) : List.of(403, 404));
            assertThat(answer.status()).as(step.name()).isEqualTo(nobodys.status());
            Requests.assertIsProblem(step.name(), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organisations",
                "applications",
                "programmes",
                "audits",
                "certificates",
                "certification-files",
                "complaints",
                "appeals"
            })
    void listsNothingOfItToAnotherApplicant(String collection) {
        String certification = stack.told().remembered("certificationId");
        Answer answer = send("GET", "/api/v1/" + collection + "?certificationId=" + certification, stranger, "");

        assertThat(answer.status()).isIn(200, 403, 404);
        assertThat(answer.body())
                .doesNotContain(
                        certification,
                        stack.told().remembered("organisationId"),
                        stack.told().remembered("number"));
    }

    @Test
    void asksWhoeverHasNoTokenToSignIn() {
        for (String path :
                Stream.concat(READ_BY_ITS_OWNER.stream(), Stream.of(FILE)).toList()) {
            Answer answer = send("GET", expanded(path), null, "");
            assertThat(answer.status()).as(path).isEqualTo(401);
            Requests.assertIsProblem(path, answer);
        }
        for (Step step : changesOfExistingThings()) {
            String body = stack.factsOf(stack.told().run())
                    .expand(stack.story().bodyOf(step))
                    .toString();
            assertThat(send(step.method(), expanded(step.path()), null, body).status())
                    .as(step.name())
                    .isEqualTo(401);
        }
    }

    private List<Step> changesOfExistingThings() {
        return stack.story().steps().stream()
                .filter(Step::changes)
                .filter(step -> step.path().contains("{{"))
                .toList();
    }

    private Answer send(String verb, String path, @Nullable String token, String body) {
        boolean bodiless = verb.equals("GET") || verb.equals("HEAD");
        byte[] bytes = bodiless ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        return requests.send(verb, path, token, bytes, Map.of("Content-Type", "application/json"));
    }

    private String expanded(String path) {
        return stack.factsOf(stack.told().run()).expand(path);
    }

    /** The same address with ids that nothing has. */
    private static String elsewhere(String path) {
        return path.replaceAll(ID, UUID.randomUUID().toString());
    }
}
