package dev.proofmark.application.agreement.domain;

import java.time.LocalDate;

/**
 * The client's signature.
 *
 * @param signedBy opaque person id
 * @param mayBind whether that person may bind the organisation
 * @param documentSha256 hash of the document that the person accepted, lower-case hex
 */
public record AgreementSignature(String signedBy, boolean mayBind, String documentSha256, LocalDate signedOn) {}
