package dev.proofmark.gateway.callers;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Which proxies stand in front of the gateway, and how they say for whom they ask. */
@ConfigMapping(prefix = "proofmark.gateway")
public interface ProxiesConfiguration {

    /** Networks (CIDR) of the proxies whose word about the caller is believed; nobody's where there are none. */
    Optional<List<String>> trustedProxies();

    /**
     * The header that these proxies write. Only one is read: a caller could send the other one, and it would pass
     * through a proxy that knows nothing of it.
     */
    @WithDefault("x-forwarded-for")
    ForwardingHeader forwardingHeader();

    /** How proxies say for whom they ask. */
    enum ForwardingHeader {
        /** {@code X-Forwarded-For} with {@code X-Forwarded-Proto}. */
        X_FORWARDED_FOR,
        /** {@code Forwarded} (RFC 7239). */
        FORWARDED
    }
}
