package dev.proofmark.platform.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted: the first {@code limit} items after {@code after}, by id. Ids are UUIDv7, so this is
 * the order of making, and an index serves it.
 *
 * @param limit 1 to 100
 * @param after the last id of the page before, or null for the first page
 */
public record PageRequest(int limit, @Nullable UUID after) {

    /** The id to start after; below every real id on the first page. */
    public UUID afterOrStart() {
        return after == null ? new UUID(0, 0) : after;
    }

    /** How many rows to read: one more than wanted tells whether there is a next page. */
    public int rowsToRead() {
        return limit + 1;
    }
}
