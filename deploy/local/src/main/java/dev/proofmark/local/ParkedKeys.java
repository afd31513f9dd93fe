package dev.proofmark.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.local.demo.Answer;
import dev.proofmark.local.demo.Gateway;
import dev.proofmark.local.demo.Patience;
import dev.proofmark.local.demo.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the services could not take in, as an administrator reads and repairs it through the gateway. */
final class ParkedKeys {

    private static final int NOT_FOUND = 404;
    private static final Duration LONGEST_REPLAY = Duration.ofMinutes(10);

    private final Gateway gateway;

    ParkedKeys(Gateway gateway) {
        this.gateway = gateway;
    }

    /**
     * A key whose events wait.
     *
     * @param path where it is looked at
     * @param event id of the event that holds up the others
     * @param reason why that one could not be taken in; empty if it has not been tried again
     * @param waiting how many wait behind it
     */
    record Parked(
            String service,
            String path,
            String topic,
            String key,
            String event,
            String type,
            String reason,
            String since,
            long waiting,
            boolean replaying) {

        private static Parked of(String service, JsonNode view) {
            JsonNode first = view.path("first");
            return new Parked(
                    service,
                    keys(service) + "/" + view.path("id").asText(),
                    view.path("topic").asText(),
                    view.path("key").asText(),
                    first.path("eventId").asText(),
                    first.path("type").asText(),
                    first.path("reason").asText(""),
                    view.path("since").asText(),
                    view.path("waiting").asLong(),
                    view.path("replaying").asBoolean());
        }
    }

    /** Everything that is parked in a service. */
    List<Parked> of(String service) {
        List<Parked> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = wanted(gateway.read(Person.ADMIN, keys(service) + "?limit=100" + cursor));
            page.path("items").forEach(view -> all.add(Parked.of(service, view)));
            cursor = page.path("next").isTextual()
                    ? "&cursor=" + page.path("next").asText()
                    : "";
        } while (!cursor.isEmpty());
        return all;
    }

    /** Has a key replayed, and tells what of it remains when that has ended; nothing if all was taken in. */
    Optional<Parked> replay(Parked parked) {
        ObjectNode nothing = JsonNodeFactory.instance.objectNode();
        Answer ordered = change(parked.path() + "/replay", nothing);
        return ordered.status() == NOT_FOUND ? Optional.empty() : rest(parked);
    }

    /** Gives up the event that holds up a key, and tells what of the key remains when the others have been tried. */
    Optional<Parked> skip(Parked parked, String reason) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("reason", reason);
        String path = "/api/v1/operations/" + parked.service() + "/parked-events/" + parked.event() + "/skip";
        var _ = wanted(change(path, body));
        return rest(parked);
    }

    private Optional<Parked> rest(Parked parked) {
        Patience patience = new Patience(LONGEST_REPLAY);
        Optional<Parked> now = look(parked);
        while (now.filter(Parked::replaying).isPresent() && !patience.isOver()) {
            patience.pause();
            now = look(parked);
        }
        return now;
    }

    private Optional<Parked> look(Parked parked) {
        Answer answer = gateway.read(Person.ADMIN, parked.path());
        return answer.status() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(Parked.of(parked.service(), wanted(answer)));
    }

    private Answer change(String path, ObjectNode body) {
        return gateway.change(Person.ADMIN, new Gateway.Change("POST", path, body, UUID.randomUUID(), null));
    }

    private static JsonNode wanted(Answer answer) {
        if (!answer.succeeded()) {
            JsonNode problem = answer.json();
            throw new StackException("%d %s: %s %s"
                    .formatted(
                            answer.status(),
                            answer.rule(),
                            problem.path("title").asText(),
                            problem.path("detail").asText()));
        }
        return answer.json();
    }

    private static String keys(String service) {
        return "/api/v1/operations/" + service + "/parked-keys";
    }
}
