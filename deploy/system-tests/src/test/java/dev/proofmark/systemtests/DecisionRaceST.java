package dev.proofmark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Gateway.Change;
import dev.proofmark.local.demo.Person;
import dev.proofmark.local.demo.Run;
import dev.proofmark.local.demo.Story;
import dev.proofmark.local.demo.Storyteller;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two who may decide press the button at the same moment, with the same version of the file before their eyes. */
@ExtendWith(OnLocalStack.class)
class DecisionRaceST {
    private static final int RACES_BEFORE = 4;

    private final LocalStack stack;

    DecisionRaceST(LocalStack stack) {
        this.stack = stack;
    }

    @Test
    void letsExactlyOneOfTwoSimultaneousDecisionsWin_I53() {
        Run run = stack.newRun("race");
        Storyteller storyteller = stack.storyteller(run);
        Gateway gateway = stack.gateway();
        storyteller.tellUntil("technical-review");
        for (int race = 0; race < RACES_BEFORE; race++) {
            review(gateway, storyteller);
            assertThatExactlyOneWins(race(gateway, decision(storyteller, run, "RETURNED")));
        }
        review(gateway, storyteller);
        assertThatExactlyOneWins(race(gateway, decision(storyteller, run, "GRANTED")));

        JsonNode file = gateway.read(
                        Person.DECIDER, stack.factsOf(run).expand("/api/v1/certification-files/{{fileId}}"))
                .json();
        assertThat(file.path("status").asText()).isEqualTo("GRANTED");
        assertThat(file.path("decisions")).hasSize(RACES_BEFORE + 1);
        storyteller.awaitReadinessFor("receive-certificate");
        assertThat(gateway.read(
                                Person.APPLICANT,
                                stack.factsOf(run).expand("/api/v1/certificates?certificationId={{certificationId}}"))
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    private static void review(Gateway gateway, Storyteller storyteller) {
        Change review = withKey(storyteller.prepared("technical-review"));
        assertThat(gateway.change(Person.TECHNICAL_REVIEWER, review).status()).isEqualTo(200);
    }

    private Change decision(Storyteller storyteller, Run run, String outcome) {
        Change prepared = storyteller.prepared("decide");
        Story story = stack.story();
        ObjectNode body =
                stack.factsOf(run).expand(story.bodyOf(story.step("decide"))).deepCopy();
        body.put("outcome", outcome);
        return new Change(prepared.method(), prepared.path(), body, prepared.key(), prepared.ifMatch());
    }

    private static Change withKey(Change change) {
        return new Change(change.method(), change.path(), change.body(), UUID.randomUUID(), change.ifMatch());
    }

    private static List<Answer> race(Gateway gateway, Change decision) {
        List<Person> deciders = List.of(Person.DECIDER, Person.DECIDER_2);
        deciders.forEach(decider -> assertThat(gateway.tokenOf(decider)).isNotBlank());
        CyclicBarrier start = new CyclicBarrier(deciders.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(deciders.size())) {
            return deciders.stream()
                    .map(decider -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return gateway.change(decider, withKey(decision));
                            },
                            threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            int arrived = start.await();
            assertThat(arrived).isNotNegative();
        } catch (InterruptedException | BrokenBarrierException failure) {
            throw new AssertionError("The race could not start", failure);
        }
    }

    private static void assertThatExactlyOneWins(List<Answer> answers) {
        assertThat(answers).filteredOn(Answer::succeeded).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.succeeded())
                .singleElement()
                .satisfies(loser -> {
                    assertThat(loser.status()).isIn(409, 412);
                    Requests.assertIsProblem("the slower decision", loser);
                });
    }
}
