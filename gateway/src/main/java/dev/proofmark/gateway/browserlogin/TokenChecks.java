package dev.proofmark.gateway.browserlogin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.SessionID;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/** Believes Keycloak's tokens only if they are Keycloak's, for us, and of now. Blocks. */
@ApplicationScoped
class TokenChecks {

    private final Provider provider;
    private final Issuer issuer;
    private final ClientID client;
    private final int clockToleranceSeconds;

    TokenChecks(Provider provider, LoginConfiguration configuration) {
        this.provider = provider;
        this.issuer = new Issuer(configuration.issuer());
        this.client = new ClientID(configuration.clientId());
        this.clockToleranceSeconds =
                Math.toIntExact(configuration.clockTolerance().toSeconds());
    }

    /**
     * Checks the ID token's signature, issuer, audience, times and nonce, and that the access token came with it
     * (OpenID Connect Core 1.0, sections 3.1.3.7 and 3.1.3.8).
     *
     * @param nonce as it was sent; none where a token is renewed
     */
    IDTokenClaimsSet verified(OIDCTokens tokens, @Nullable Nonce nonce) throws IOException, LoginRefusedException {
        IDTokenValidator validator =
                new IDTokenValidator(issuer, client, provider.known().signingKeys(), null);
        validator.setMaxClockSkew(clockToleranceSeconds);
        try {
            IDTokenClaimsSet claims = validator.validate(parsed(tokens.getIDTokenString()), nonce);
            AccessTokenHash hash = claims.getAccessTokenHash();
            if (hash == null || claims.getAuthenticationTime() == null || claims.getSessionID() == null) {
                throw new LoginRefusedException("the ID token lacks at_hash, auth_time or sid");
            }
            AccessTokenValidator.validate(tokens.getAccessToken(), JWSAlgorithm.RS256, hash);
            return claims;
        } catch (KeySourceException unreachable) {
            throw new IOException(unreachable);
        } catch (BadJOSEException | JOSEException | InvalidHashException untrue) {
            throw new LoginRefusedException("the ID token is not good: " + untrue.getMessage());
        }
    }

    /** The session whose end a logout token tells of (OpenID Connect Back-Channel Logout 1.0, section 2.6). */
    String endedSession(String logoutToken) throws IOException, LoginRefusedException {
        LogoutTokenValidator validator =
                new LogoutTokenValidator(issuer, client, true, provider.known().signingKeys(), null);
        try {
            SessionID session = validator.validate(parsed(logoutToken)).getSessionID();
            if (session == null) {
                throw new LoginRefusedException("the logout token names no session");
            }
            return session.getValue();
        } catch (KeySourceException unreachable) {
            throw new IOException(unreachable);
        } catch (BadJOSEException | JOSEException untrue) {
            throw new LoginRefusedException("the logout token is not good: " + untrue.getMessage());
        }
    }

    static JWT parsed(@Nullable String token) throws LoginRefusedException {
        try {
            return JWTParser.parse(token == null ? "" : token);
        } catch (ParseException broken) {
            throw new LoginRefusedException("that is no token");
        }
    }
}
