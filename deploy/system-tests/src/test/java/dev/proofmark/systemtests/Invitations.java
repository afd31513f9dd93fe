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
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** How the second applicant joins an organisation of the first: by the link in a mail. */
final class Invitations {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Gateway gateway;

    Invitations(Gateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Is invited, and follows the link.
     *
     * @param organisation its address
     */
    void join(String organisation, String role) {
        UUID invitation = UUID.randomUUID();
        ObjectNode letter = JsonNodeFactory.instance
                .objectNode()
                .put("id", invitation.toString())
                .put("email", "applicant2@proofmark.example")
                .put("role", role)
                .put("language", "ko");
        assertThat(change(Person.APPLICANT, organisation + "/invitations", letter)
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

    private Answer change(Person person, String path, ObjectNode body) {
        return gateway.change(person, new Gateway.Change("POST", path, body, UUID.randomUUID(), null));
    }
}
