package dev.proofmark.platform.web;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What a verified token says of the person who carries it (OpenID Connect Core 1.0, section 5.1). Personal data: it goes
 * into the one table of a service that can be erased, and nowhere else.
 *
 * @param subject the opaque id, by which everything else names the person
 * @param mail their address, if the provider knows one
 * @param mailVerified whether they have proved to read what is sent there
 * @param name what they are called, if the provider knows it
 * @param locale for example {@code ko-KR}, if they chose one
 */
public record PersonClaims(
        String subject,
        @Nullable String mail,
        boolean mailVerified,
        @Nullable String name,
        @Nullable String locale) {

    /** The claims of whoever is signed in; empty for anonymous ones. */
    public static Optional<PersonClaims> of(SecurityIdentity identity) {
        return !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(of(token))
                : Optional.empty();
    }

    private static PersonClaims of(JsonWebToken token) {
        return new PersonClaims(
                token.getSubject(),
                text(token, "email"),
                Boolean.parseBoolean(text(token, "email_verified")),
                PersonNames.of(text(token, "given_name"), text(token, "family_name"), text(token, "name")),
                text(token, "locale"));
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null ? null : value.toString();
    }
}
