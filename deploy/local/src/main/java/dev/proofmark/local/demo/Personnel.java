package dev.proofmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The fictional body's people, recorded through the gateway by its quality manager and administrator as anybody's would be.
 * What is on record stays as it is: doing it again, or twice at once, changes nothing.
 */
public final class Personnel {

    private static final String AUDITORS = "/api/v1/auditors/";

    /** What somebody is told who was not the first. */
    private static final Set<String> OVERTAKEN = Set.of("version-mismatch", "already-exists", "I-53");

    private final List<Recorded> people;
    private final Gateway gateway;

    /**
     * Somebody to record.
     *
     * @param person the user name
     * @param recordedBy the user name of who records them
     * @param record the request's body
     * @param competences the requests' bodies, each with its id
     */
    record Recorded(String person, String recordedBy, JsonNode record, List<JsonNode> competences) {
        Recorded {
            competences = List.copyOf(competences);
        }
    }

    private record File(List<Recorded> people) {}

    private Personnel(List<Recorded> people, Gateway gateway) {
        this.people = people;
        this.gateway = gateway;
    }

    /** The people of a file, to be recorded at a gateway. */
    public static Personnel read(Path file, Gateway gateway) {
        try {
            return new Personnel(
                    Json.MAPPER.readValue(Files.readString(file), File.class).people(), gateway);
        } catch (IOException exception) {
            throw new UncheckedIOException("The people to record cannot be read: " + file, exception);
        }
    }

    /** Records whoever and whatever is not on record yet; tells how much that was. */
    public int record() {
        int recorded = 0;
        for (Recorded each : people) {
            Person keeper = Person.named(each.recordedBy());
            String address = AUDITORS + Person.named(each.person()).id();
            recorded += missing(keeper, address) ? put(keeper, address, each.record()) : 0;
            for (JsonNode competence : each.competences()) {
                String competences = address + "/competences";
                boolean missing = missing(
                        keeper, competences + "/" + competence.path("id").asText());
                recorded += missing ? post(keeper, competences, competence) : 0;
            }
        }
        return recorded;
    }

    private boolean missing(Person keeper, String address) {
        return gateway.read(keeper, address).status() == 404;
    }

    /** The version of a record that isn't there is 0; whoever was faster has made it. */
    private int put(Person keeper, String address, JsonNode body) {
        return done(keeper, new Gateway.Change("PUT", address, body, UUID.randomUUID(), "\"0\""));
    }

    private int post(Person keeper, String address, JsonNode body) {
        return done(keeper, new Gateway.Change("POST", address, body, UUID.randomUUID(), null));
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
