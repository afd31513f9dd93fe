package dev.proofmark.verification.certificate;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/** Asks, without following anybody elsewhere, and takes no more than is bearable of an answer. */
final class WebClient {

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(15);
    private static final String SECURE = "https";
    private static final int OK = 200;

    private @Nullable HttpClient secure;
    private @Nullable HttpClient plain;

    /** An answer that is on its way. */
    record Asked(URI address, CompletableFuture<HttpResponse<byte[]>> answer) {

        /**
         * What was answered.
         *
         * @throws NotAtHandException if nothing was, or something else
         */
        byte[] body() throws NotAtHandException {
            try {
                HttpResponse<byte[]> response = answer.get(ANSWERED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
                if (response.statusCode() != OK) {
                    throw new NotAtHandException(address + " answers " + response.statusCode());
                }
                return response.body();
            } catch (ExecutionException | TimeoutException unreachable) {
                var _ = answer.cancel(true);
                Throwable cause = unreachable.getCause();
                throw new NotAtHandException(address + " gives no answer: " + (cause == null ? unreachable : cause));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new NotAtHandException("interrupted while asking " + address);
            }
        }
    }

    Asked ask(URI address, ExhibitKind kind) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", kind.mediaTypes())
                .build();
        BodyHandler<byte[]> bounded = BodyHandlers.limiting(BodyHandlers.ofByteArray(), kind.mostBytes());
        return new Asked(address, client(SECURE.equals(address.getScheme())).sendAsync(request, bounded));
    }

    private HttpClient client(boolean isSecure) {
        HttpClient known = isSecure ? secure : plain;
        if (known != null) {
            return known;
        }
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECTED_WITHIN);
        if (isSecure) {
            secure = builder.build();
            return secure;
        }
        plain = builder.sslContext(trustingNobody()).build();
        return plain;
    }

    /** Without TLS nobody's certificate is looked at: to read all those that Java trusts would only take its time. */
    private static SSLContext trustingNobody() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[0], null);
            return context;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
