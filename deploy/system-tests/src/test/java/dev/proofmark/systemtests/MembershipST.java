package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody joins an organisation by the link in a mail, sees its things in every service, and is sent away again. */
@ExtendWith(OnLocalStack.class)
class MembershipST {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final int ROUNDS = 3;

    private final LocalStack stack;
    private final Gateway gateway;

    MembershipST(LocalStack stack) {
        this.stack = stack;
        this.gateway = stack.gateway();
    }

    @Test
    void letsPeopleInByMailAndShutsThemOutEverywhereWithinASecond() {
        LocalStack.Told told = stack.told();
        List<Duration> spent = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            join(told);
            await("everything is seen").atMost(PATIENCE).until(() -> seen(told) == 3);
            spent.add(leave(told));
        }
        System.out.println("A removed member was shut out everywhere after " + spent);
        assertThat(spent.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow())
                .isLessThan(AT_ONCE);
    }

    private void join(LocalStack.Told told) {
        UUID invitation = UUID.randomUUID();
        ObjectNode letter = JsonNodeFactory.instance
                .objectNode()
                .put("id", invitation.toString())
                .put("email", "applicant2@proofmark.example")
                .put("role", "READER")
                .put("language", "ko");
        assertThat(change(Person.APPLICANT, organisation(told) + "/invitations", letter)
                        .status())
                .isEqualTo(201);
        String link = await().atMost(PATIENCE).until(() -> linkOf(invitation), found -> !found.isEmpty());
        ObjectNode acceptance = JsonNodeFactory.instance
                .objectNode()
                .put("invitationId", invitation.toString())
                .put("token", link.substring(link.indexOf('#') + 1));
        assertThat(change(Person.APPLICANT_2, "/api/v1/invitation-acceptances", acceptance)
                        .status())
                .isEqualTo(201);
    }

    /** How long somebody who was removed still saw anything. */
    private Duration leave(LocalStack.Told told) {
        String member = organisation(told) + "/members/" + Person.APPLICANT_2.id();
        Requests requests = new Requests(stack.stack().settings().gateway());
        String token = gateway.tokenOf(Person.APPLICANT);
        long startedAt = System.nanoTime();
        assertThat(requests.send("DELETE", member, token, new byte[0], Map.of()).status())
                .isEqualTo(204);
        await("nothing is seen any longer")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> seen(told) == 0);
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    /** In how many services the organisation's things are seen. */
    private int seen(LocalStack.Told told) {
        int seen = 0;
        seen += read("/api/v1/applications/" + told.remembered("applicationId")).status() == 200 ? 1 : 0;
        seen += read("/api/v1/audits/" + told.remembered("stage2")).status() == 200 ? 1 : 0;
        JsonNode certificates = read("/api/v1/certificates?certificationId=" + told.remembered("certificationId"))
                .json()
                .path("items");
        return seen + certificates.size();
    }

    private String linkOf(UUID invitation) {
        Answer mails = Answer.of(
                gateway.readWithoutToken("/dev/v1/mail?limit=100&to=applicant2@proofmark.example", Locale.ENGLISH));
        return StreamSupport.stream(mails.json().path("items").spliterator(), false)
                .flatMap(mail -> StreamSupport.stream(mail.path("links").spliterator(), false))
                .map(JsonNode::asText)
                .filter(link -> link.contains("/invitations/" + invitation + "#"))
                .findFirst()
                .orElse("");
    }

    private Answer read(String path) {
        return gateway.read(Person.APPLICANT_2, path);
    }

    private Answer change(Person person, String path, ObjectNode body) {
        return gateway.change(person, new Gateway.Change("POST", path, body, UUID.randomUUID(), null));
    }

    private static String organisation(LocalStack.Told told) {
        return "/api/v1/organisations/" + told.remembered("organisationId");
    }
}
