package dev.proofmark.audit.path;

import static dev.proofmark.audit.path.Case.AUDITOR;
import static dev.proofmark.audit.path.Case.LEAD;
import static dev.proofmark.audit.path.Case.expect;
import static org.assertj.core.api.Assertions.assertThat;

import dev.proofmark.platform.testing.BackingServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two hundred tools with fifty findings each, in two revisions, come online together: every burst twice and in random
 * order, so that older revisions arrive after newer ones. All of it on one audit, where they meet.
 */
@Tag("scale")
@QuarkusTest
@WithTestResource(BackingServices.class)
class FindingBurstsScaleIT {

    private static final int TOOLS = 200;
    private static final int FINDINGS_EACH = 50;
    private static final int BURST = 25;

    @Test
    void endWithTenThousandFindingsEachInItsHighestRevision() throws Exception {
        Case audited = Case.inStage2();
        Tools tools = new Tools(TOOLS, FINDINGS_EACH, 42);
        List<Tools.Burst> bursts = tools.bursts(BURST);
        String batch = audited.stage2() + "/findings/batch";
        long startedAt = System.nanoTime();

        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(TOOLS)) {
            List<Future<Response>> pending = new ArrayList<>();
            for (Tools.Burst burst : bursts) {
                Client auditor = burst.tool() % 2 == 0 ? LEAD : AUDITOR;
                Map<String, Object> body = Forms.batch(burst.sendings());
                pending.add(threads.submit(() -> auditor.post(batch, body)));
            }
            for (Future<Response> each : pending) {
                statuses.add(each.get().statusCode());
            }
        }

        Duration spent = Duration.ofNanos(System.nanoTime() - startedAt);
        System.out.printf(
                "%d bursts of %d sendings in %.1f s: %.0f sendings a second%n",
                bursts.size(), BURST, spent.toMillis() / 1e3, bursts.size() * BURST * 1e3 / spent.toMillis());
        assertThat(statuses).containsOnly(200);
        assertThat(revisions(audited))
                .hasSize(TOOLS * FINDINGS_EACH)
                .containsOnly(Map.entry(Tools.REVISIONS, Tools.statement(Tools.REVISIONS)));
        assertThat(expect(200, LEAD.get(audited.stage2() + "/finding-conflicts"))
                        .<List<UUID>>path("items"))
                .isEmpty();
    }

    private static List<Map.Entry<Integer, String>> revisions(Case audited) {
        List<Map.Entry<Integer, String>> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = expect(200, LEAD.get(audited.stage2() + "/findings?limit=100" + cursor));
            List<Integer> revisions = page.path("items.revision");
            List<String> statements = page.path("items.statement");
            for (int item = 0; item < revisions.size(); item++) {
                found.add(Map.entry(revisions.get(item), statements.get(item)));
            }
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return found;
    }
}
