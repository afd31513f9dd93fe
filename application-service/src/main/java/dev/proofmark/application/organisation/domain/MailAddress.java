package dev.proofmark.application.organisation.domain;

import java.util.Locale;

/**
 * The mail address of whoever acts, as the identity provider tells it.
 *
 * @param verified whether the person has proved to read what is sent there
 */
public record MailAddress(String address, boolean verified) {

    /**
     * Whether both are one mailbox. Providers differ on small and capital letters before the @; two people whose addresses
     * differ only in that are not met in practice.
     */
    boolean isThatOf(String other) {
        return address.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
