package dev.proofmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts on record what is not there yet; whoever is faster has done it as well. */
final class Records {

    /** What somebody is told who was not the first. */
    private static final Set<String> OVERTAKEN = Set.of("version-mismatch", "already-exists", "I-53");

    private final Gateway gateway;

    Records(Gateway gateway) {
        this.gateway = gateway;
    }

    /** What is there, with its version; an answer of 404 where nothing is. */
    Answer look(Person keeper, String address) {
        return gateway.read(keeper, address);
    }

    boolean isMissing(Person keeper, String address) {
        return look(keeper, address).status() == 404;
    }

    /** The version of a record that isn't there is 0. */
    int put(Person keeper, String address, JsonNode body) {
        return done(keeper, new Gateway.Change("PUT", address, body, UUID.randomUUID(), "\"0\""));
    }

    /** One more of what lies below the address, seen at that version. */
    int post(Person keeper, String address, JsonNode body, @Nullable String seen) {
        return done(keeper, new Gateway.Change("POST", address, body, UUID.randomUUID(), seen));
    }

    private int done(Person keeper, Gateway.Change change) {
        Answer answer = gateway.change(keeper, change);
        if (!answer.succeeded() && !OVERTAKEN.contains(answer.rule())) {
            throw new StepFailedException(
                    "%s %s answers %d %s".formatted(change.method(), change.path(), answer.status(), answer.body()));
        }
        return answer.succeeded() ? 1 : 0;
    }
}
