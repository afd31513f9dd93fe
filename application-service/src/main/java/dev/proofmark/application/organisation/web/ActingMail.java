package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.domain.MailAddress;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The mail address of whoever acts, as the verified token tells it (OpenID Connect Core 1.0, 5.1). */
@ApplicationScoped
class ActingMail {

    private final SecurityIdentity identity;

    ActingMail(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Machines have none: theirs is empty and not verified. */
    MailAddress get() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new MailAddress("", false);
        }
        String address = token.getClaim("email");
        Object verified = token.getClaim("email_verified");
        return address == null
                ? new MailAddress("", false)
                : new MailAddress(address, Boolean.parseBoolean(String.valueOf(verified)));
    }
}
