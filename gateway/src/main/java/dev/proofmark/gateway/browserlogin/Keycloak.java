package dev.proofmark.gateway.browserlogin;

import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import dev.proofmark.platform.web.Language;
import dev.proofmark.platform.web.PersonNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/** The gateway's conversation with Keycloak, as an OpenID Connect client. Blocks. */
@ApplicationScoped
class Keycloak {

    private static final int SERVER_FAULTS = 500;

    private final Provider provider;
    private final TokenChecks checks;
    private final LoginConfiguration configuration;
    private final ClientID client;
    private final ClientAuthentication authentication;
    private final URI callback;
    private final InstantSource clock = Clock.tickMillis(ZoneOffset.UTC);

    Keycloak(Provider provider, TokenChecks checks, LoginConfiguration configuration) {
        this.provider = provider;
        this.checks = checks;
        this.configuration = configuration;
        this.client = new ClientID(configuration.clientId());
        this.authentication = new ClientSecretBasic(client, new Secret(configuration.clientSecret()));
        this.callback = configuration.publicUrl().resolve("/login/callback");
    }

    /**
     * The page to send a browser to.
     *
     * @throws IOException if Keycloak does not answer
     */
    URI loginPage(Attempt attempt, Language language) throws IOException {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid"), client, callback)
                .endpointURI(provider.asked().metadata().getAuthorizationEndpointURI())
                .state(new State(attempt.state()))
                .nonce(new Nonce(attempt.nonce()))
                .codeChallenge(new CodeVerifier(attempt.codeVerifier()), CodeChallengeMethod.S256)
                .uiLocales(List.of(tag(language)));
        if (attempt.fresh()) {
            request.prompt(Prompt.Type.LOGIN).maxAge(0);
        }
        return request.build().toURI();
    }

    private static LangTag tag(Language language) {
        try {
            return new LangTag(language.tag());
        } catch (LangTagException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Redeems a code (OpenID Connect Core 1.0, section 3.1.3); what is not good of what comes is not believed. */
    Login redeem(String code, Attempt attempt) throws IOException, LoginRefusedException {
        OIDCTokens answer = tokens(new AuthorizationCodeGrant(
                new AuthorizationCode(code), callback, new CodeVerifier(attempt.codeVerifier())));
        IDTokenClaimsSet claims = checks.verified(answer, new Nonce(attempt.nonce()));
        String name = Objects.requireNonNullElse(
                PersonNames.of(
                        claims.getStringClaim("given_name"),
                        claims.getStringClaim("family_name"),
                        claims.getStringClaim("name")),
                "");
        return new Login(
                claims.getSessionID().getValue(),
                new Person(claims.getSubject().getValue(), name),
                claims.getAuthenticationTime().toInstant(),
                kept(answer));
    }

    /**
     * New tokens for old.
     *
     * @throws LoginRefusedException if the session at Keycloak is over
     */
    Tokens renew(Session session) throws IOException, LoginRefusedException {
        OIDCTokens answer =
                tokens(new RefreshTokenGrant(new RefreshToken(session.tokens().refresh())));
        IDTokenClaimsSet claims = checks.verified(answer, null);
        boolean same = claims.getSubject().getValue().equals(session.person().id())
                && claims.getSessionID().getValue().equals(session.id());
        if (!same) {
            throw new LoginRefusedException("the renewed tokens are of another session");
        }
        return kept(answer);
    }

    /**
     * Ends the session at Keycloak, which tells all others that take part in it (OpenID Connect RP-Initiated Logout
     * 1.0). Asked from here rather than by way of the browser: the ID token would stand in its history.
     */
    void logout(Session session) throws IOException, LoginRefusedException {
        URI address = provider.known().metadata().getEndSessionEndpointURI();
        HTTPRequest request = new LogoutRequest(
                        address, TokenChecks.parsed(session.tokens().id()), null, client, null, null, null)
                .toHTTPRequest();
        request.setFollowRedirects(false);
        HTTPResponse answer = send(request);
        if (answer.getStatusCode() >= HTTPResponse.SC_BAD_REQUEST) {
            throw new LoginRefusedException("Keycloak answers " + answer.getStatusCode() + " to a logout");
        }
    }

    private OIDCTokens tokens(AuthorizationGrant grant) throws IOException, LoginRefusedException {
        URI address = provider.known().metadata().getTokenEndpointURI();
        HTTPResponse answer = send(
                new TokenRequest.Builder(address, authentication, grant).build().toHTTPRequest());
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (response instanceof OIDCTokenResponse success) {
                return success.getOIDCTokens();
            }
            throw new LoginRefusedException("Keycloak says "
                    + response.toErrorResponse().getErrorObject().getCode());
        } catch (ParseException unreadable) {
            throw new LoginRefusedException("Keycloak's answer cannot be read");
        }
    }

    private HTTPResponse send(HTTPRequest request) throws IOException {
        int timeout = Math.toIntExact(configuration.timeout().toMillis());
        request.setConnectTimeout(timeout);
        request.setReadTimeout(timeout);
        HTTPResponse answer = request.send();
        if (answer.getStatusCode() >= SERVER_FAULTS) {
            throw new IOException("Keycloak answers " + answer.getStatusCode());
        }
        return answer;
    }

    private Tokens kept(OIDCTokens answer) throws LoginRefusedException {
        if (answer.getRefreshToken() == null) {
            throw new LoginRefusedException("Keycloak gave no refresh token");
        }
        return new Tokens(
                answer.getAccessToken().getValue(),
                clock.instant().plusSeconds(answer.getAccessToken().getLifetime()),
                answer.getRefreshToken().getValue(),
                answer.getIDTokenString());
    }
}
