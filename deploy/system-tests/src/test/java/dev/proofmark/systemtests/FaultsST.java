package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.local.demo.Demo;
import dev.proofmark.local.demo.Person;
import dev.proofmark.local.demo.Run;
import dev.proofmark.local.demo.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo while parts of the stack are killed under it: it goes on, and nothing is lost or happens twice. */
@ExtendWith(OnLocalStack.class)
class FaultsST {
    private static final String NAME = "faults";

    private final LocalStack stack;

    FaultsST(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void endsWithExactlyOneCertificateThoughServiceBrokerAndDatabaseAreKilled() {
        CompletableFuture<LocalStack.Told> demo = CompletableFuture.supplyAsync(() -> stack.demo(NAME));

        killAfter("submit-application", "kafka");
        killAfter("stage-1-open", "audit-service");
        killAfter("raise-minor-data", "postgres");
        LocalStack.Told told = demo.join();

        assertThat(told.exitCode()).as(told.end()).isZero();
        assertThatNothingIsLostOrDoubled(told);
        await("all parts are back").atMost(Duration.ofMinutes(2)).until(stack.stack()::ready);
    }

    @Test
    void goesOnWithTheSameCertificationAfterTheDemoItselfWasCutShort() {
        Run cutShort = stack.newRun("cut-short");
        stack.storyteller(cutShort).tellUntil("issue-report");

        LocalStack.Told told = stack.demo("cut-short");

        assertThat(told.exitCode()).as(told.end()).isZero();
        assertThat(told.run().id()).isEqualTo(cutShort.id());
        assertThatNothingIsLostOrDoubled(told);
    }

    /** SIGKILL, in the moment after the run has recorded a step. */
    private void killAfter(String stepName, String part) {
        Step step = stack.story().step(stepName);
        Path record = stack.folder(NAME).resolve(Demo.runFile(Demo.MANAGEMENT_SYSTEM));
        await(stepName)
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Files.exists(record) && Run.recorded(record).hasDone(step));
        ProcessHandle process = stack.stack().process(part).orElseThrow();
        assertThat(process.destroyForcibly()).as("killing " + part).isTrue();
        await(part + " is started again")
                .atMost(Duration.ofMinutes(2))
                .until(() -> stack.stack()
                        .process(part)
                        .filter(ProcessHandle::isAlive)
                        .filter(other -> other.pid() != process.pid())
                        .isPresent());
    }

    private void assertThatNothingIsLostOrDoubled(LocalStack.Told told) {
        String certification = "?certificationId=" + told.remembered("certificationId");
        assertThat(items("/api/v1/certificates" + certification, Person.APPLICANT))
                .hasSize(1);
        JsonNode programmes = items("/api/v1/programmes" + certification, Person.PLANNER);
        assertThat(programmes).hasSize(1);
        assertThat(items("/api/v1/audits" + certification, Person.PLANNER)).hasSize(5);
        assertThat(items("/api/v1/audits/" + told.remembered("stage2") + "/findings", Person.LEAD_AUDITOR))
                .hasSize(4);
        JsonNode files = items("/api/v1/certification-files" + certification, Person.TECHNICAL_REVIEWER);
        assertThat(files)
                .extracting(listed -> listed.path("kind").asText())
                .containsExactly("INITIAL", "SUSPENSION", "REINSTATEMENT");
        JsonNode file = read("/api/v1/certification-files/" + told.remembered("fileId"), Person.TECHNICAL_REVIEWER);
        assertThat(file.path("decisions")).hasSize(1);
        assertThat(file.path("findings")).hasSize(4);
    }

    private JsonNode items(String path, Person person) {
        return read(path, person).path("items");
    }

    private JsonNode read(String path, Person person) {
        var answer = stack.gateway().read(person, path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }
}
