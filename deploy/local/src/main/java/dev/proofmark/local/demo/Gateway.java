package dev.proofmark.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one door of a stack, as a client uses it: with a person's token, an idempotency key, and the ETag it has seen. */
public final class Gateway {
    private final URI address;
    private final Wire wire;
    private final Tokens tokens;

    /**
     * A client of a stack.
     *
     * @param patience how long to go on while a part of the stack does not answer
     * @param notices is told when something has to be tried again
     */
    public Gateway(URI address, URI keycloak, Duration patience, Consumer<String> notices) {
        this.address = address;
        this.wire = new Wire(patience, notices);
        this.tokens = new Tokens(keycloak, wire);
    }

    /** An address at this gateway. */
    public URI at(String path) {
        return address.resolve(path);
    }

    /** The access token of a person, for whoever wants to send requests of their own. */
    public String tokenOf(Person person) {
        return tokens.of(person);
    }

    /** Reads as somebody. */
    public Answer read(Person person, String path) {
        return Answer.of(wire.send(asking(path)
                .header("Authorization", "Bearer " + tokens.of(person))
                .GET()
                .build()));
    }

    /** Downloads a document as somebody. */
    public HttpResponse<byte[]> download(Person person, String path) {
        return wire.send(Wire.to(at(path))
                .header("Accept", "application/pdf, application/problem+json")
                .header("Accept-Language", Locale.getDefault().toLanguageTag())
                .header("Authorization", "Bearer " + tokens.of(person))
                .GET()
                .build());
    }

    /** Reads as an outsider without a token. */
    public HttpResponse<byte[]> readWithoutToken(String path, Locale language) {
        return wire.send(Wire.to(at(path))
                .header("Accept-Language", language.toLanguageTag())
                .GET()
                .build());
    }

    /** Changes something as somebody. */
    public Answer change(Person person, Change change) {
        HttpRequest.Builder request = asking(change.path())
                .header("Authorization", "Bearer " + tokens.of(person))
                .header("Content-Type", change.body().type())
                .header("Idempotency-Key", change.key().toString())
                .method(change.method(), change.body().publisher());
        if (change.ifMatch() != null) {
            request.header("If-Match", change.ifMatch());
        }
        return Answer.of(wire.send(request.build()));
    }

    private HttpRequest.Builder asking(String path) {
        return Wire.to(at(path))
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", Locale.getDefault().toLanguageTag());
    }

    /**
     * What a request carries; it may be sent again.
     *
     * @param type of its content
     */
    public record Body(String type, BodyPublisher publisher) {

        static Body of(JsonNode json) {
            return new Body("application/json", BodyPublishers.ofString(json.toString()));
        }

        /** A file as it is, read while it is sent. */
        static Body of(Path file) {
            try {
                return new Body("text/csv", BodyPublishers.ofFile(file));
            } catch (FileNotFoundException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }

    /** A request that changes something. */
    public record Change(
            String method,
            String path,
            Body body,
            UUID key,
            @Nullable String ifMatch) {

        /** With a body of JSON. */
        public Change(String method, String path, JsonNode body, UUID key, @Nullable String ifMatch) {
            this(method, path, Body.of(body), key, ifMatch);
        }
    }
}
