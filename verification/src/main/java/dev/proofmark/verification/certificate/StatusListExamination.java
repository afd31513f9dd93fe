package dev.proofmark.verification.certificate;

import dev.proofmark.verification.VerificationException;
import dev.proofmark.verification.statuslist.StatusEntry;
import dev.proofmark.verification.statuslist.StatusList;
import dev.proofmark.verification.statuslist.StatusPurpose;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The bits of a certificate in its issuer's status lists: what is so now. */
final class StatusListExamination {

    /** By how much the clocks of issuer and verifier may differ. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    private final Request request;
    private final Findings findings;
    private final List<Source> sources;

    StatusListExamination(Request request, Findings findings, Source atHand, Source elsewhere) {
        this.request = request;
        this.findings = findings;
        this.sources = List.of(atHand, elsewhere);
    }

    /** Lets the lists be on their way while something else is examined. */
    void expectSoon(IssuedCertificate certificate) {
        if (request.day().isBefore(request.today())) {
            return;
        }
        try {
            for (StatusEntry entry : StatusEntry.of(certificate.credential())) {
                sources.getFirst().or(sources.getLast()).expect(wanted(entry, certificate));
            }
        } catch (VerificationException examinedLater) {
            // What is wrong with an entry says its examination.
        }
    }

    private static ExhibitKind kind(StatusPurpose purpose) {
        return switch (purpose) {
            case REVOCATION -> ExhibitKind.REVOCATION_LIST;
            case SUSPENSION -> ExhibitKind.SUSPENSION_LIST;
        };
    }

    private static Wanted wanted(StatusEntry entry, IssuedCertificate certificate) throws CertificateException {
        ExhibitKind kind = kind(entry.purpose());
        return new Wanted(kind, IssuerAddress.path(entry.list(), certificate.issuer()), certificate.issuer());
    }

    void examine(IssuedCertificate certificate) {
        examine(certificate, StatusPurpose.REVOCATION, Question.STATUS_REVOCATION);
        examine(certificate, StatusPurpose.SUSPENSION, Question.STATUS_SUSPENSION);
    }

    private void examine(IssuedCertificate certificate, StatusPurpose purpose, Question question) {
        String expected = "a bit for " + purpose.written() + " that is not set";
        if (request.day().isBefore(request.today())) {
            findings.notChecked(question, expected, "a status list speaks of today only", "");
            return;
        }
        var _ = findings.examine(
                question,
                expected,
                certificate.credential().id(),
                () -> {
                    StatusEntry entry = entry(certificate, purpose);
                    demandUnset(certificate, entry);
                    return entry;
                },
                entry -> "bit " + entry.index() + " of " + entry.list() + " is not set");
    }

    private static StatusEntry entry(IssuedCertificate certificate, StatusPurpose purpose)
            throws VerificationException {
        return StatusEntry.of(certificate.credential()).stream()
                .filter(entry -> entry.purpose() == purpose)
                .findFirst()
                .orElseThrow(
                        () -> new CertificateException("status-entry", "an entry for " + purpose.written(), "none"));
    }

    private void demandUnset(IssuedCertificate certificate, StatusEntry entry)
            throws VerificationException, NotAtHandException {
        StatusList list = current(wanted(entry, certificate), certificate);
        Instant moment = isSoonOf(list) ? list.validFrom() : request.now();
        CertificateException.demand(
                !list.isSet(entry, certificate.issuer(), moment),
                "status-" + entry.purpose().written(),
                "bit " + entry.index() + " not set",
                "set, by the list of " + list.validFrom());
    }

    /** A list that is too old says nothing; whoever kept one may get another. */
    private StatusList current(Wanted wanted, IssuedCertificate certificate)
            throws VerificationException, NotAtHandException {
        List<String> reasons = new ArrayList<>();
        for (Source source : sources) {
            try {
                StatusList list = StatusList.verify(source.find(wanted).bytes(), certificate.document());
                if (!request.now().isAfter(list.validUntil())) {
                    return list;
                }
                reasons.add("the list at hand was valid until " + list.validUntil());
            } catch (NotAtHandException missing) {
                reasons.add(missing.reason());
            }
        }
        throw new NotAtHandException(String.join("; ", reasons));
    }

    private boolean isSoonOf(StatusList list) {
        Instant begin = list.validFrom();
        return request.now().isBefore(begin)
                && request.now().plus(CLOCKS_DIFFER).isAfter(begin);
    }
}
