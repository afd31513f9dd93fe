package dev.proofmark.verification.certificate;

import dev.proofmark.verification.credential.Did;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer gives anybody: fetched from its own host and from no other, without following anybody elsewhere, each address
 * named before it is asked.
 */
public final class HttpSource implements Source {

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(15);
    private static final int OK = 200;
    private static final Set<ExhibitKind> KEYS = Set.of(ExhibitKind.DID_DOCUMENT, ExhibitKind.SEAL_CERTIFICATES);

    private final @Nullable URI server;
    private final Consumer<URI> announce;
    private final List<String> fetched = new ArrayList<>();
    private final Map<Wanted, Exhibit> known = new HashMap<>();
    private @Nullable HttpClient client;

    /**
     * A source.
     *
     * @param server which is asked instead of the issuer's own host, but for the issuer's keys; null for none
     * @param announce is told each address before it is asked
     */
    public HttpSource(@Nullable URI server, Consumer<URI> announce) {
        this.server = server;
        this.announce = announce;
    }

    @Override
    public Exhibit find(Wanted wanted) throws NotAtHandException {
        Exhibit before = known.get(wanted);
        if (before != null) {
            return before;
        }
        URI address = address(wanted);
        announce.accept(address);
        fetched.add(address.toString());
        Exhibit answer = new Exhibit(fetch(address, wanted.kind()), address.toString());
        known.put(wanted, answer);
        return answer;
    }

    /** The addresses that were asked. */
    public List<String> fetched() {
        return List.copyOf(fetched);
    }

    private URI address(Wanted wanted) throws NotAtHandException {
        URI base = base(wanted);
        URI address = base.resolve(wanted.path());
        boolean own = wanted.path().startsWith("/")
                && !wanted.path().startsWith("//")
                && String.valueOf(base.getRawAuthority()).equals(address.getRawAuthority());
        if (!own) {
            throw new NotAtHandException(wanted.path() + " is not at " + base);
        }
        return address;
    }

    /** Who gives out copies of what an issuer signed need not be believed; whoever gave out its keys would have to be. */
    private URI base(Wanted wanted) throws NotAtHandException {
        Did issuer = wanted.issuer();
        if (server != null && (issuer == null || !KEYS.contains(wanted.kind()))) {
            return server;
        }
        if (issuer == null) {
            throw new NotAtHandException("nobody knows yet whom to ask");
        }
        return issuer.documentAddress().resolve("/");
    }

    private byte[] fetch(URI address, ExhibitKind kind) throws NotAtHandException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", kind.mediaTypes())
                .build();
        BodyHandler<byte[]> bounded = BodyHandlers.limiting(BodyHandlers.ofByteArray(), kind.mostBytes());
        CompletableFuture<HttpResponse<byte[]>> sent =
                client("https".equals(address.getScheme())).sendAsync(request, bounded);
        try {
            HttpResponse<byte[]> response = sent.get(ANSWERED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != OK) {
                throw new NotAtHandException(address + " answers " + response.statusCode());
            }
            return response.body();
        } catch (ExecutionException | TimeoutException unreachable) {
            var _ = sent.cancel(true);
            Throwable cause = unreachable.getCause();
            throw new NotAtHandException(address + " gives no answer: " + (cause == null ? unreachable : cause));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotAtHandException("interrupted while asking " + address);
        }
    }

    private HttpClient client(boolean isSecure) {
        HttpClient ready = client;
        if (ready == null) {
            HttpClient.Builder builder = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECTED_WITHIN);
            if (!isSecure) {
                builder.sslContext(trustingNobody());
            }
            ready = builder.build();
            client = ready;
        }
        return ready;
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
