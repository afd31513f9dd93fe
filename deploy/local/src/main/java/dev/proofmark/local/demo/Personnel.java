package dev.proofmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The fictional body's people, recorded through the gateway by its quality manager and administrator as anybody's would be.
 * What is on record stays as it is: doing it again, or twice at once, changes nothing.
 */
public final class Personnel {

    private static final String AUDITORS = "/api/v1/auditors/";

    private final List<Recorded> people;
    private final Records records;

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
        this.records = new Records(gateway);
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
            recorded += records.isMissing(keeper, address) ? records.put(keeper, address, each.record()) : 0;
            for (JsonNode competence : each.competences()) {
                String competences = address + "/competences";
                boolean missing = records.isMissing(
                        keeper, competences + "/" + competence.path("id").asText());
                recorded += missing ? records.post(keeper, competences, competence, null) : 0;
            }
        }
        return recorded;
    }
}
