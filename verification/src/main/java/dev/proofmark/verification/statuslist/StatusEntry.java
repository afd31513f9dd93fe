package dev.proofmark.verification.statuslist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.proofmark.verification.credential.Credential;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a credential's status stands (Bitstring Status List 1.0, {@code BitstringStatusListEntry}).
 *
 * @param purpose what a set bit means
 * @param list the address of the list
 * @param index of the bit in it
 */
public record StatusEntry(StatusPurpose purpose, String list, int index) {

    private static final String CHECK = "status-entry";
    private static final String SIZE = "statusSize";
    private static final String TYPE = "BitstringStatusListEntry";
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]*");
    private static final int MOST_DIGITS = 9;

    /** As credentials write it; the index is a text. */
    public ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", list + "#" + index)
                .put("type", TYPE)
                .put("statusPurpose", purpose.written())
                .put("statusListIndex", Integer.toString(index))
                .put("statusListCredential", list);
    }

    /**
     * Reads the entries of a credential: one or several.
     *
     * @return none if its status never changes
     * @throws StatusListException if one is not written as it has to be, or there are two for the same purpose
     */
    public static List<StatusEntry> of(Credential credential) throws StatusListException {
        return of(credential.content().path("credentialStatus"));
    }

    static List<StatusEntry> of(JsonNode status) throws StatusListException {
        List<StatusEntry> entries = new ArrayList<>();
        if (status.isObject()) {
            entries.add(parse(status));
        } else if (status.isArray()) {
            for (JsonNode entry : status) {
                entries.add(parse(entry));
            }
        } else if (!status.isMissingNode()) {
            throw malformed("an entry or several", status);
        }
        if (entries.stream().map(StatusEntry::purpose).distinct().count() < entries.size()) {
            throw malformed("one entry for each purpose", status);
        }
        return List.copyOf(entries);
    }

    private static StatusEntry parse(JsonNode entry) throws StatusListException {
        String list = entry.path("statusListCredential").textValue();
        if (!TYPE.equals(entry.path("type").textValue()) || list == null) {
            throw malformed("a " + TYPE, entry);
        }
        if (entry.path(SIZE).asInt(1) != 1) {
            throw malformed("one bit as statusSize", entry.path(SIZE));
        }
        StatusPurpose purpose =
                StatusPurpose.of(CHECK, entry.path("statusPurpose").asText());
        return new StatusEntry(purpose, list, index(entry.path("statusListIndex")));
    }

    private static int index(JsonNode written) throws StatusListException {
        if (!written.isTextual() || !INDEX.matcher(written.textValue()).matches()) {
            throw malformed("a text of digits as statusListIndex", written);
        }
        if (written.textValue().length() > MOST_DIGITS) {
            throw new StatusListException(
                    CHECK, StatusError.RANGE_ERROR, "an index below " + Bits.MOST, written.textValue());
        }
        return Integer.parseInt(written.textValue());
    }

    private static StatusListException malformed(String expected, JsonNode found) {
        return new StatusListException(CHECK, StatusError.MALFORMED_VALUE_ERROR, expected, found.toString());
    }
}
