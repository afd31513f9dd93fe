package dev.proofmark.gateway.callers;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;

/**
 * Finds out who is asking. Each proxy appends the address that it was asked from, so the list is read from its end: the
 * first address there that is no trusted proxy's is the caller's, whatever the caller wrote before it. (Quarkus' own
 * {@code quarkus.http.proxy} takes the first address of the list, which the caller writes; hence this.)
 */
@ApplicationScoped
public class Callers {

    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;

    private final List<IpSubnetFilterRule> trusted;
    private final ProxiesConfiguration.ForwardingHeader header;

    public Callers(ProxiesConfiguration configuration) {
        this.trusted = configuration.trustedProxies().orElse(List.of()).stream()
                .map(Callers::network)
                .toList();
        this.header = configuration.forwardingHeader();
    }

    private static IpSubnetFilterRule network(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress address = InetAddress.ofLiteral(parts[0]);
        int bits = address.getAddress().length == 4 ? IPV4_BITS : IPV6_BITS;
        int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
        return new IpSubnetFilterRule(address, prefix, IpFilterRuleType.ACCEPT);
    }

    /** Who asks this. */
    public Caller of(HttpServerRequest request) {
        SocketAddress peer = request.remoteAddress();
        String literal = peer == null ? null : peer.hostAddress();
        InetAddress address = literal == null ? InetAddress.getLoopbackAddress() : InetAddress.ofLiteral(literal);
        return of(address, request.isSSL(), request.headers());
    }

    Caller of(InetAddress peer, boolean overTls, MultiMap headers) {
        return isTrusted(peer)
                ? new Caller(behind(peer, headers), overTls || "https".equalsIgnoreCase(last(schemes(headers))))
                : new Caller(peer, overTls);
    }

    private InetAddress behind(InetAddress peer, MultiMap headers) {
        InetAddress hop = peer;
        for (String written : addresses(headers).reversed()) {
            Optional<InetAddress> before = address(written);
            if (before.isEmpty()) {
                return hop;
            }
            hop = before.get();
            if (!isTrusted(hop)) {
                return hop;
            }
        }
        return hop;
    }

    private List<String> addresses(MultiMap headers) {
        return switch (header) {
            case X_FORWARDED_FOR -> ForwardedHops.addresses(headers.getAll("X-Forwarded-For"));
            case FORWARDED -> ForwardedHops.values(headers.getAll("Forwarded"), "for");
        };
    }

    private List<String> schemes(MultiMap headers) {
        return switch (header) {
            case X_FORWARDED_FOR -> ForwardedHops.items(headers.getAll("X-Forwarded-Proto"));
            case FORWARDED -> ForwardedHops.values(headers.getAll("Forwarded"), "proto");
        };
    }

    private static String last(List<String> list) {
        return list.isEmpty() ? "" : list.getLast();
    }

    /** No names are looked up: what is no address is nobody's. */
    private static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private boolean isTrusted(InetAddress address) {
        InetSocketAddress socket = new InetSocketAddress(address, 0);
        return trusted.stream().anyMatch(network -> network.matches(socket));
    }
}
