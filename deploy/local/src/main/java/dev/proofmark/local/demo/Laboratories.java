package dev.proofmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The laboratories that the fictional body uses, with their accreditation, scope and people, recorded through the gateway by
 * its administrator. What is on record stays as it is: doing it again, or twice at once, changes nothing.
 */
public final class Laboratories {

    private static final String ADDRESS = "/api/v1/laboratories";

    private final List<Recorded> laboratories;
    private final Records records;

    /**
     * One to record.
     *
     * @param recordedBy the user name of who records it
     * @param laboratory the request's body, with its id
     * @param accreditations the requests' bodies, each with its id
     * @param scopes the same
     * @param members the same
     */
    record Recorded(
            String recordedBy,
            JsonNode laboratory,
            List<JsonNode> accreditations,
            List<JsonNode> scopes,
            List<JsonNode> members) {
        Recorded {
            accreditations = List.copyOf(accreditations);
            scopes = List.copyOf(scopes);
            members = List.copyOf(members);
        }
    }

    private record File(List<Recorded> laboratories) {}

    private Laboratories(List<Recorded> laboratories, Gateway gateway) {
        this.laboratories = laboratories;
        this.records = new Records(gateway);
    }

    /** The laboratories of a file, to be recorded at a gateway. */
    public static Laboratories read(Path file, Gateway gateway) {
        try {
            return new Laboratories(
                    Json.MAPPER.readValue(Files.readString(file), File.class).laboratories(), gateway);
        } catch (IOException exception) {
            throw new UncheckedIOException("The laboratories to record cannot be read: " + file, exception);
        }
    }

    /** Records whatever is not on record yet; tells how much that was. */
    public int record() {
        return laboratories.stream().mapToInt(this::record).sum();
    }

    private int record(Recorded each) {
        Person keeper = Person.named(each.recordedBy());
        String address = ADDRESS + "/" + each.laboratory().path("id").asText();
        int recorded = records.isMissing(keeper, address) ? records.post(keeper, ADDRESS, each.laboratory(), null) : 0;
        recorded += lines(keeper, address, "accreditations", each.accreditations());
        recorded += lines(keeper, address, "scopes", each.scopes());
        return recorded + lines(keeper, address, "members", each.members());
    }

    /** Lines of the laboratory's history, each at the version that was seen without it. */
    private int lines(Person keeper, String address, String kind, List<JsonNode> lines) {
        int recorded = 0;
        for (JsonNode line : lines) {
            Answer seen = records.look(keeper, address);
            boolean known = seen.json()
                    .path(kind)
                    .findValuesAsText("id")
                    .contains(line.path("id").asText());
            recorded += known ? 0 : records.post(keeper, address + "/" + kind, line, seen.entityTag());
        }
        return recorded;
    }
}
