package dev.proofmark.verification.certificate;

import dev.proofmark.verification.credential.Did;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an issuer gives anybody: fetched from its own host and from no other, each address named before it is asked. Nothing is
 * asked for twice.
 */
public final class HttpSource implements Source {

    private static final Set<ExhibitKind> KEYS = Set.of(ExhibitKind.DID_DOCUMENT, ExhibitKind.SEAL_CERTIFICATES);

    private final @Nullable URI server;
    private final Consumer<URI> announce;
    private final WebClient client = new WebClient();
    private final Map<Wanted, WebClient.Asked> asked = new HashMap<>();
    private final List<String> fetched = new ArrayList<>();

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
        WebClient.Asked answer = ask(wanted);
        return new Exhibit(answer.body(), answer.address().toString());
    }

    @Override
    public void expect(Wanted wanted) {
        try {
            var _ = ask(wanted);
        } catch (NotAtHandException toldWhenItIsWanted) {
            // Nobody is asked.
        }
    }

    private WebClient.Asked ask(Wanted wanted) throws NotAtHandException {
        WebClient.Asked before = asked.get(wanted);
        if (before != null) {
            return before;
        }
        URI address = address(wanted);
        announce.accept(address);
        fetched.add(address.toString());
        WebClient.Asked now = client.ask(address, wanted.kind());
        asked.put(wanted, now);
        return now;
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
}
