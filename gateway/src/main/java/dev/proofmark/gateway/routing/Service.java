package dev.proofmark.gateway.routing;

import java.net.URI;

/** The services behind the gateway. */
public enum Service {
    APPLICATION("application"),
    AUDIT("audit"),
    CERTIFICATE("certificate");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    /** Short name, as in configuration keys and API documents. */
    public String label() {
        return label;
    }

    /** Where it is. */
    public URI address(GatewayConfiguration.Upstreams upstreams) {
        return switch (this) {
            case APPLICATION -> upstreams.application();
            case AUDIT -> upstreams.audit();
            case CERTIFICATE -> upstreams.certificate();
        };
    }
}
