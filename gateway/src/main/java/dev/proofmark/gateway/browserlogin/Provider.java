package dev.proofmark.gateway.browserlogin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.MalformedURLException;
import org.jspecify.annotations.Nullable;

/** What Keycloak says of itself (OpenID Connect Discovery 1.0), and the keys by which it signs. Blocks. */
@ApplicationScoped
class Provider {

    private static final int LARGEST_KEY_SET = 64 << 10;

    private final LoginConfiguration configuration;
    private final int timeout;
    private @Nullable Known known;

    Provider(LoginConfiguration configuration) {
        this.configuration = configuration;
        this.timeout = Math.toIntExact(configuration.timeout().toMillis());
    }

    /** What is known of it, asked for at the first time. */
    synchronized Known known() throws IOException {
        return known == null ? asked() : known;
    }

    /** What it says now, so that nobody is sent to a server that is not there. */
    Known asked() throws IOException {
        try {
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(new Issuer(configuration.issuer()), timeout, timeout);
            return remembered(metadata);
        } catch (GeneralException unusable) {
            throw new IOException("what Keycloak says of itself cannot be used", unusable);
        }
    }

    private synchronized Known remembered(OIDCProviderMetadata metadata) throws MalformedURLException {
        JWKSource<SecurityContext> keys =
                known != null && known.metadata().getJWKSetURI().equals(metadata.getJWKSetURI())
                        ? known.keys()
                        : keys(metadata);
        Known now = new Known(metadata, keys);
        known = now;
        return now;
    }

    private JWKSource<SecurityContext> keys(OIDCProviderMetadata metadata) throws MalformedURLException {
        return JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(),
                        new DefaultResourceRetriever(timeout, timeout, LARGEST_KEY_SET))
                .retrying(true)
                .build();
    }

    /** Its addresses and keys. */
    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {

        /** The keys for tokens signed as the realm signs; no other algorithm is taken (RFC 8725, section 3.1). */
        JWSKeySelector<SecurityContext> signingKeys() {
            return new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys);
        }
    }
}
