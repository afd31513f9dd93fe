package dev.proofmark.application.agreement.usecase;

import dev.proofmark.application.agreement.domain.AgreementOffer;
import dev.proofmark.application.agreement.domain.AgreementSignature;
import dev.proofmark.application.agreement.domain.AgreementTerms.Words;
import dev.proofmark.application.organisation.domain.MemberRole;

/**
 * What the last sheet of a signed agreement says. It names the person by role and opaque id: the sheet is kept for good,
 * while a name must be erasable and stands in the table of people alone.
 */
public record SignatureSheet(
        Words client, Words body, AgreementOffer offer, AgreementSignature signature, MemberRole role) {}
