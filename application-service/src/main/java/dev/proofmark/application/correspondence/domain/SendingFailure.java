package dev.proofmark.application.correspondence.domain;

/** Why a message was not sent: all that is recorded of it, because a mail server's own words repeat the address. */
public enum SendingFailure {
    /** The mail server did not answer, or not in time. */
    UNREACHABLE,
    /** The mail server answered, and did not take it now. */
    TURNED_AWAY,
    /** The mail server takes nothing for this address, or it is none that can be given to one. */
    ADDRESS_REFUSED,
    /** No proved address of the person is known yet. */
    NO_ADDRESS,
    /** The person does not act for the organisation any more, or is not invited any more. */
    RECIPIENT_LEFT
}
