package dev.proofmark.platform.commands;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a command answers.
 *
 * @param status HTTP status
 * @param body what is written as JSON
 * @param version version of the aggregate after the command, for the ETag; null if it has none
 * @param location address of what was made, or of what to look at
 */
public record Answer(
        Response.Status status,
        Object body,
        @Nullable Long version,
        @Nullable URI location) {

    /** Something was made at the location (201). */
    public static Answer created(URI location, Object body, long version) {
        return new Answer(Response.Status.CREATED, body, version, location);
    }

    /** The aggregate after the command (200). */
    public static Answer ok(Object body, long version) {
        return new Answer(Response.Status.OK, body, version, null);
    }

    /** The effect comes later, and is seen there (202). */
    public static Answer accepted(Object body, URI see) {
        return new Answer(Response.Status.ACCEPTED, body, null, see);
    }
}
