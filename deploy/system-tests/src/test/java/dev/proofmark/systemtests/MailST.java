package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Person;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the mailbox of the stack holds: what clients are told, and what Keycloak sends. */
@ExtendWith(OnLocalStack.class)
class MailST {
    private static final String APPLICANT = "applicant@proofmark.example";
    private static final String SECOND_APPLICANT = "applicant2@proofmark.example";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final LocalStack stack;

    MailST(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void tellsTheClientOfEachStepOnceAndNothingOfTheCaseAndNobodyElse() {
        LocalStack.Told told = stack.told();
        String path = "/api/v1/applications/" + told.remembered("applicationId") + "/correspondence?limit=100";
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(items(stack.gateway().read(Person.APPLICANT, path)))
                        .isNotEmpty()
                        .allMatch(message -> message.path("state").asText().equals("SENT"))
                        .anyMatch(message -> message.path("template").asText().equals("certificate-issued")));

        List<JsonNode> records = items(stack.gateway().read(Person.APPLICANT, path));
        List<JsonNode> mails = mails("&text=" + told.remembered("certificationId"));

        assertThat(mails)
                .extracting(mail -> mail.path("messageId").asText())
                .containsExactlyInAnyOrderElementsOf(records.stream()
                        .map(message -> "<" + message.path("id").asText() + "@proofmark.example>")
                        .toList());
        assertThat(mails).allSatisfy(mail -> {
            assertThat(mail.path("to")).extracting(JsonNode::asText).containsExactly(APPLICANT);
            assertThat(mail.path("text").asText()).contains("드림").doesNotContain("누리새김", "Nurisaegim");
        });
    }

    @Test
    void takesInWhatKeycloakSends() throws Exception {
        try (Browser browser = new Browser(stack.stack().settings().keycloak())) {
            browser.forgetPasswordOf("applicant2");
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(mails("&to=" + SECOND_APPLICANT))
                        .anySatisfy(mail -> {
                            assertThat(mail.path("subject").asText()).isEqualTo("비밀번호를 다시 설정해 주십시오");
                            assertThat(mail.path("text").asText()).contains("비밀번호를 다시 설정해 달라는 요청을 받았습니다");
                            assertThat(mail.path("links"))
                                    .extracting(JsonNode::asText)
                                    .anyMatch(link -> link.contains("/realms/proofmark/login-actions/action-token"));
                        }));
    }

    private List<JsonNode> mails(String query) {
        return items(Answer.of(stack.gateway().readWithoutToken("/dev/v1/mail?limit=100" + query, Locale.ENGLISH)));
    }

    private static List<JsonNode> items(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().path("items").spliterator(), false)
                .toList();
    }
}
