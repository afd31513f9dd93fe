package dev.proofmark.platform.web;

import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;

/**
 * A file of somebody's as an answer. Whatever is in it, a browser stores it and runs nothing: it is an attachment, of
 * the type that was found and no other, in a sandbox if it is opened all the same.
 *
 * @param file where it lies; it is sent from there without passing through memory
 * @param name under which people know it
 * @param mediaType as it was found to be
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal; the entity tag too
 */
public record Download(Path file, String name, String mediaType, long size, String sha256) {

    /** Characters that may stand for themselves in an extended value (RFC 8187, section 3.2.1). */
    private static final String PLAIN = "!#$&+-.^_`|~";

    /**
     * The answer to a request for it.
     *
     * @param conditions of the request
     * @param range its Range header, if it has one
     * @param ifRange its If-Range header, if it has one
     * @throws RefusedException {@code content-changed} (412), {@code range-not-satisfiable} (416)
     */
    public Response response(Request conditions, @Nullable String range, @Nullable String ifRange) {
        EntityTag tag = new EntityTag(sha256);
        Response.ResponseBuilder unsent = conditions.evaluatePreconditions(tag);
        if (unsent != null) {
            return unsent(withHeaders(unsent, tag).build());
        }
        boolean same = ifRange == null || ifRange.strip().equals("\"" + sha256 + "\"");
        boolean inParts = same && conditions.getMethod().equals("GET");
        Optional<ByteRange> part = inParts ? ByteRange.of(range, size) : Optional.empty();
        Response.ResponseBuilder answer = part.map(this::partial).orElseGet(this::whole);
        return withHeaders(answer, tag).type(typeWithCharset()).build();
    }

    /** Not modified, or not what If-Match asks for. */
    private Response unsent(Response answer) {
        if (answer.getStatus() == Response.Status.PRECONDITION_FAILED.getStatusCode()) {
            throw new RefusedException(Refusal.of("content-changed", Map.of("actual", sha256)));
        }
        return answer;
    }

    private Response.ResponseBuilder partial(ByteRange part) {
        return sending(Response.Status.PARTIAL_CONTENT, part.first(), part.length())
                .header("Content-Range", part.header());
    }

    private Response.ResponseBuilder whole() {
        return sending(Response.Status.OK, 0, size);
    }

    /** The length is told here because an answer to HEAD has it, too, and sends nothing that has one. */
    private Response.ResponseBuilder sending(Response.Status status, long first, long length) {
        return Response.status(status)
                .entity(new PathPart(file, first, length))
                .header(HttpHeaders.CONTENT_LENGTH, length);
    }

    private Response.ResponseBuilder withHeaders(Response.ResponseBuilder answer, EntityTag tag) {
        return answer.tag(tag)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Accept-Ranges", "bytes")
                .header("Repr-Digest", ContentDigest.header(sha256))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private String typeWithCharset() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=UTF-8" : mediaType;
    }

    /** The name for those who know RFC 8187, and something harmless for those who do not (RFC 6266, appendix D). */
    static String disposition(String name) {
        String harmless = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        return "attachment; filename=\"" + harmless + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) Byte.toUnsignedInt(each);
            boolean alphanumeric = character < 0x80 && Character.isLetterOrDigit(character);
            if (alphanumeric || PLAIN.indexOf(character) >= 0) {
                encoded.append(character);
            } else {
                encoded.append("%%%02X".formatted((int) character));
            }
        }
        return encoded.toString();
    }
}
