package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cursor pages with a {@code Link} header (RFC 8288). */
public final class Pages {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST = 100;
    private static final int UUID_BYTES = 16;

    private Pages() {}

    /**
     * Reads the query parameters of a list.
     *
     * @throws RefusedException if the limit is not 1 to 100 or the cursor is not one of ours
     */
    public static PageRequest request(@Nullable Integer limit, @Nullable String cursor) {
        int wanted = limit == null ? DEFAULT_LIMIT : limit;
        if (wanted < 1 || wanted > MOST) {
            Map<String, String> range = Map.of("min", "1", "max", Integer.toString(MOST));
            throw new RefusedException(Refusal.validation(List.of(new FieldRefusal("?limit", "out-of-range", range))));
        }
        return new PageRequest(wanted, cursor == null ? null : decode(cursor));
    }

    /** Cuts what was read (one row more than wanted) into a page. */
    public static <T> Page<T> of(List<T> limitPlusOne, PageRequest request, Function<T, UUID> id) {
        if (limitPlusOne.size() <= request.limit()) {
            return new Page<>(limitPlusOne, null);
        }
        List<T> items = limitPlusOne.subList(0, request.limit());
        return new Page<>(items, encode(id.apply(items.getLast())));
    }

    /** The page as an answer, with the address of the next one. */
    public static Response response(Page<?> page, UriInfo uri) {
        Response.ResponseBuilder answer = Response.ok(page);
        if (page.next() != null) {
            String next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build()
                    .getRawQuery();
            answer.header("Link", "<" + uri.getRequestUri().getRawPath() + "?" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }

    private static String encode(UUID id) {
        ByteBuffer bytes = ByteBuffer.allocate(UUID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static UUID decode(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == UUID_BYTES) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                return new UUID(buffer.getLong(), buffer.getLong());
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through to the refusal below: it is the same mistake of the caller.
        }
        throw new RefusedException(Refusal.validation(List.of(FieldRefusal.of("?cursor", "wrong-format"))));
    }
}
