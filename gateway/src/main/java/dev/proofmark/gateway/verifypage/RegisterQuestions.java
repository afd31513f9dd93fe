package dev.proofmark.gateway.verifypage;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.proofmark.contracts.register.PublicStatus;
import dev.proofmark.gateway.routing.GatewayConfiguration;
import dev.proofmark.gateway.routing.Service;
import dev.proofmark.gateway.statusindex.CertificateDetails;
import dev.proofmark.gateway.statusindex.CertificateOnDay;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the index does not know is asked of certificate-service: days that have been, and everything until it is filled. */
@ApplicationScoped
class RegisterQuestions {

    private static final ObjectReader ANSWERS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .reader();

    private final HttpClient client;
    private final GatewayConfiguration configuration;

    RegisterQuestions(Vertx vertx, GatewayConfiguration configuration) {
        this.configuration = configuration;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(
                        Math.toIntExact(configuration.connectTimeout().toMillis())));
    }

    /** The rest of an answer's members. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Standing(PublicStatus status, LocalDate statusSince, LocalDate asOf) {}

    /**
     * How a certificate stood on a day, or stands today if none is given; empty if none is known by that number. Fails if
     * the service does not answer.
     */
    Future<Optional<CertificateOnDay>> ask(String number, @Nullable LocalDate day) {
        URI address = Service.CERTIFICATE
                .address(configuration.upstreams())
                .resolve("/public/v1/certificates/" + VerifyPage.inAddress(number) + (day == null ? "" : "?on=" + day));
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address.toString())
                .setTimeout(configuration.answerTimeout().toMillis());
        return client.request(options)
                .compose(request -> request.send())
                .compose(response -> response.body().map(body -> read(response.statusCode(), body)));
    }

    private static Optional<CertificateOnDay> read(int status, Buffer body) {
        if (status == 404) {
            return Optional.empty();
        }
        if (status != 200) {
            throw new IllegalStateException("the register answers " + status);
        }
        try {
            byte[] json = body.getBytes();
            Standing standing = ANSWERS.readValue(json, Standing.class);
            return Optional.of(new CertificateOnDay(
                    ANSWERS.readValue(json, CertificateDetails.class),
                    standing.status(),
                    standing.statusSince(),
                    standing.asOf(),
                    List.of()));
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        }
    }
}
