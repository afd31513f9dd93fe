package dev.proofmark.gateway.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the services are and how long, how much and how often the gateway lets them be asked. */
@ConfigMapping(prefix = "proofmark.gateway")
public interface GatewayConfiguration {

    /** Base addresses of the services. */
    Upstreams upstreams();

    /** How long a service may take to accept a connection. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** How long a service may take to begin its answer, and to send its next bytes. */
    @WithDefault("30S")
    Duration answerTimeout();

    /** How long a service may take to answer an upload that it has whole; it writes it to the disk and looks into it. */
    @WithDefault("55S")
    Duration uploadAnswerTimeout();

    /** Connections kept to each service. */
    @WithDefault("64")
    int connectionsPerService();

    /** Requests that may wait for a connection to one service; more are turned away at once. */
    @WithDefault("512")
    int waitingPerService();

    /** Uploads to one service at once; they have connections of their own, so that slow ones keep nobody waiting. */
    @WithDefault("16")
    int uploadsPerService();

    /** How long a service that does not answer is left alone, and what its callers are told to wait. */
    @WithDefault("2S")
    Duration retryAfter();

    /** Base addresses of the services. */
    interface Upstreams {

        /** application-service. */
        @WithDefault("http://localhost:8081")
        URI application();

        /** audit-service. */
        @WithDefault("http://localhost:8082")
        URI audit();

        /** certificate-service. */
        @WithDefault("http://localhost:8083")
        URI certificate();
    }
}
