package dev.proofmark.verification.certificate;

import dev.proofmark.verification.VerificationException;
import dev.proofmark.verification.credential.Credential;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the issuer's log says of a certificate, and whether that is what the certificate says. */
final class LoggedExamination {

    private final Request request;
    private final Findings findings;
    private final Papers papers;
    private final Source atHand;
    private final Source elsewhere;
    private final Source anywhere;
    private final List<SeenHead> heads = new ArrayList<>();
    private final List<ProvenEntry> proven = new ArrayList<>();

    LoggedExamination(Request request, Findings findings, Papers papers, Source atHand, Source elsewhere) {
        this.request = request;
        this.findings = findings;
        this.papers = papers;
        this.atHand = atHand;
        this.elsewhere = elsewhere;
        this.anywhere = atHand.or(elsewhere);
    }

    /**
     * Examines all that rests on the log.
     *
     * @return the newest head, null unless it is proved to continue the others
     */
    @Nullable SeenHead examine(IssuedCertificate certificate, List<Credential> credentials) {
        IssuerLog log;
        try {
            log = IssuerLog.of(certificate.document());
        } catch (CertificateException none) {
            findings.failed(Question.LOG_INCLUSION, none, certificate.issuer().value());
            return null;
        }
        examineProof(certificate, log);
        examineStatus(certificate, log);
        examineHashes(certificate, credentials);
        examineEvidence(certificate);
        return examineGrowth(certificate, log);
    }

    private void examineProof(IssuedCertificate certificate, IssuerLog log) {
        String expected = "an entry in a tree that " + log.origin() + " signed";
        Exhibit exhibit;
        try {
            exhibit = anywhere.find(Wanted.logProof(certificate.number(), certificate.issuer()));
        } catch (NotAtHandException missing) {
            findings.notChecked(Question.LOG_INCLUSION, expected, missing.reason(), "");
            return;
        }
        LogExamination.Proved proved = findings.examine(
                Question.LOG_INCLUSION,
                expected,
                exhibit.from(),
                () -> LogExamination.prove(exhibit, log),
                seen -> "%s of revision %d, entry %d of %d"
                        .formatted(
                                seen.proven().entry().type(),
                                seen.proven().entry().revision(),
                                seen.proven().index(),
                                seen.head().checkpoint().size()));
        if (proved != null) {
            heads.add(proved.head());
            examineNumber(proved, certificate);
        }
    }

    private void examineNumber(LogExamination.Proved proved, IssuedCertificate certificate) {
        ProvenEntry named = findings.examine(
                Question.LOG_NUMBER,
                "an entry about " + certificate.number(),
                proved.proven().from(),
                () -> {
                    proved.proven().entry().demandNumber(certificate.number(), proved.salt());
                    return proved.proven();
                },
                _ -> "one, by its salt");
        if (named != null) {
            proven.add(named);
        }
    }

    private void examineStatus(IssuedCertificate certificate, IssuerLog log) {
        String expected = "an answer for " + request.day() + " that follows from the log";
        Exhibit exhibit;
        try {
            exhibit = statusExhibit(certificate, log);
        } catch (NotAtHandException missing) {
            findings.notChecked(Question.STATUS_PROOF, expected, missing.reason(), "");
            return;
        }
        StatusProof proof = findings.examine(
                Question.STATUS_PROOF,
                expected,
                exhibit.from(),
                () -> statusProof(exhibit, certificate, log),
                StatusProof::answer);
        if (proof != null) {
            heads.add(proof.head());
            proven.addAll(proof.entries());
            examineDay(proof, certificate);
        }
    }

    /** Whoever kept the answer for another day may get that for this one. */
    private Exhibit statusExhibit(IssuedCertificate certificate, IssuerLog log) throws NotAtHandException {
        Wanted wanted = Wanted.statusProof(certificate.number(), request.day(), certificate.issuer());
        Exhibit kept;
        try {
            kept = atHand.find(wanted);
        } catch (NotAtHandException none) {
            return elsewhere.find(wanted);
        }
        if (!isOfAnotherDay(kept, certificate, log)) {
            return kept;
        }
        try {
            return elsewhere.find(wanted);
        } catch (NotAtHandException missing) {
            throw new NotAtHandException(kept.from() + " is of another day; " + missing.reason());
        }
    }

    private boolean isOfAnotherDay(Exhibit kept, IssuedCertificate certificate, IssuerLog log) {
        try {
            return !StatusProof.verify(kept, certificate.document(), log).day().equals(request.day());
        } catch (VerificationException | RuntimeException brokenAndExaminedNext) {
            return false;
        }
    }

    private StatusProof statusProof(Exhibit exhibit, IssuedCertificate certificate, IssuerLog log)
            throws VerificationException {
        StatusProof proof = StatusProof.verify(exhibit, certificate.document(), log);
        String form = "status-proof-number";
        CertificateException.demand(
                proof.number().equals(certificate.number()), form, certificate.number(), proof.number());
        CertificateException.demand(
                proof.day().equals(request.day()),
                "status-proof-day",
                request.day().toString(),
                proof.day().toString());
        demandAllKnown(proof);
        proof.demandAnswer(certificate::lastDay);
        return proof;
    }

    /** An issuer that leaves out a word is caught by whoever has its proof. */
    private void demandAllKnown(StatusProof proof) throws CertificateException {
        List<Long> said = proof.entries().stream().map(ProvenEntry::index).toList();
        for (ProvenEntry known : proven) {
            CertificateException.demand(
                    known.index() >= proof.head().checkpoint().size() || said.contains(known.index()),
                    "status-proof-complete",
                    "entry " + known.index() + " among those on the certificate",
                    said.toString());
        }
    }

    private void examineDay(StatusProof proof, IssuedCertificate certificate) {
        String expected = "%s in revision %d on %s"
                .formatted(StatusHistory.ACTIVE, certificate.id().revision(), request.day());
        var _ = findings.examine(
                Question.STATUS_ON_DAY,
                expected,
                proof.head().from(),
                () -> {
                    LocalDate knownOn = LocalDate.ofInstant(proof.knownAt(), Request.ZONE);
                    if (knownOn.isBefore(request.day())) {
                        throw new NotAtHandException(
                                "what is known at " + proof.knownAt() + " says nothing of a later day");
                    }
                    boolean inForce = proof.status().equals(StatusHistory.ACTIVE)
                            && proof.revision() == certificate.id().revision();
                    CertificateException.demand(inForce, "status-on-day", expected, proof.answer());
                    return proof;
                },
                StatusProof::answer);
    }

    private void examineHashes(IssuedCertificate certificate, List<Credential> credentials) {
        for (Credential credential : credentials) {
            examineHash(
                    Question.LOG_CREDENTIAL,
                    "log-credential",
                    certificate,
                    LogEntry::credentialSha256,
                    credential::sha256,
                    credential.id());
        }
        examineHash(
                Question.LOG_DOCUMENT,
                "log-document",
                certificate,
                LogEntry::documentSha256,
                papers::documentSha256,
                papers.documentFrom());
    }

    /** What an entry has of something. */
    private interface Named {
        @Nullable String of(LogEntry entry);
    }

    private interface Hashed {
        String sha256() throws NotAtHandException;
    }

    private void examineHash(
            Question question, String check, IssuedCertificate certificate, Named named, Hashed hashed, String source) {
        var _ = findings.examine(
                question,
                "its SHA-256 in the log",
                source,
                () -> {
                    String found = hashed.sha256();
                    for (String logged : named(certificate, named)) {
                        CertificateException.demand(found.equals(logged), check, logged, found);
                    }
                    return found;
                },
                found -> found);
    }

    private List<String> named(IssuedCertificate certificate, Named named) throws NotAtHandException {
        List<String> hashes = proven.stream()
                .filter(entry -> entry.entry().revision() == certificate.id().revision())
                .map(entry -> named.of(entry.entry()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        if (hashes.isEmpty()) {
            throw new NotAtHandException(
                    "no proved entry of revision " + certificate.id().revision() + " that names it");
        }
        return hashes;
    }

    private void examineEvidence(IssuedCertificate certificate) {
        String expected = "the records whose list the log has the hash of";
        EvidenceRecords records = request.records();
        if (records == null) {
            findings.notChecked(Question.EVIDENCE_MANIFEST, expected, "no records at hand", "");
            return;
        }
        var _ = findings.examine(
                Question.EVIDENCE_MANIFEST,
                expected,
                records.from(),
                () -> new EvidenceManifest(records)
                        .verify(named(certificate, LogEntry::manifestSha256).getFirst()),
                count -> count + " records");
    }

    private @Nullable SeenHead examineGrowth(IssuedCertificate certificate, IssuerLog log) {
        return findings.examine(
                Question.LOG_GROWTH,
                "a log that continues whatever was seen of it",
                log.origin(),
                () -> new GrowthExamination(log, certificate.issuer(), atHand, elsewhere).verify(heads),
                head -> head.checkpoint().size() + " entries continue those of all that was seen");
    }
}
