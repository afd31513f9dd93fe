package dev.proofmark.application.organisation.web;

import dev.proofmark.application.organisation.domain.MailAddress;
import dev.proofmark.platform.web.PersonClaims;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** The mail address of whoever acts. */
@ApplicationScoped
class ActingMail {

    private static final MailAddress NONE = new MailAddress("", false);

    private final SecurityIdentity identity;

    ActingMail(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Machines have none: theirs is empty and not verified. */
    MailAddress get() {
        return PersonClaims.of(identity)
                .filter(claims -> claims.mail() != null)
                .map(claims -> new MailAddress(String.valueOf(claims.mail()), claims.mailVerified()))
                .orElse(NONE);
    }
}
