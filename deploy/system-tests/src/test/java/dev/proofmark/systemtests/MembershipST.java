package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            new Invitations(gateway).join(organisation(told), "READER");
            await("everything is seen").atMost(PATIENCE).until(() -> seen(told) == 3);
            spent.add(leave(told));
        }
        System.out.println("A removed member was shut out everywhere after " + spent);
        assertThat(spent.stream().sorted().skip(ROUNDS / 2).findFirst().orElseThrow())
                .isLessThan(AT_ONCE);
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

    private Answer read(String path) {
        return gateway.read(Person.APPLICANT_2, path);
    }

    private static String organisation(LocalStack.Told told) {
        return "/api/v1/organisations/" + told.remembered("organisationId");
    }
}
