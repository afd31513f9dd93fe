package dev.proofmark.verification.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.proofmark.verification.VerificationException;
import dev.proofmark.verification.credential.DidDocument;
import dev.proofmark.verification.credential.Envelope;
import dev.proofmark.verification.credential.EnvelopeType;
import dev.proofmark.verification.log.Hash;
import dev.proofmark.verification.log.InclusionProof;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What an issuer has signed of a certificate's status on a day, with the words of its log from which it follows.
 *
 * @param number of the certificate
 * @param day asked for
 * @param knownAt what was known then counts
 * @param entries all words on the certificate, the oldest first
 * @param head of the log that has them
 */
record StatusProof(
        String number,
        LocalDate day,
        Instant knownAt,
        String status,
        int revision,
        LocalDate since,
        List<ProvenEntry> entries,
        SeenHead head) {

    private static final String FORM = "status-proof-form";
    private static final String ANSWER = "status-proof-answer";
    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_PATH = 64;

    StatusProof {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a proof and checks that it is the issuer's, that its words stand in the issuer's log, and that they are about its
     * number; not yet what follows from them.
     *
     * @throws VerificationException unless it is so
     */
    static StatusProof verify(Exhibit exhibit, DidDocument issuer, IssuerLog log) throws VerificationException {
        JsonNode said =
                Envelope.parse(exhibit.bytes(), EnvelopeType.STATUS_PROOF).verify(issuer);
        SeenHead head = log.open(text(said, "checkpoint").getBytes(StandardCharsets.UTF_8), exhibit.from());
        try {
            return new StatusProof(
                    text(said, "number"),
                    LocalDate.parse(text(said, "on")),
                    Instant.parse(text(said, "knownAt")),
                    text(said, "status"),
                    said.path("revision").asInt(),
                    LocalDate.parse(text(said, "since")),
                    entries(said, head, exhibit.from()),
                    head);
        } catch (DateTimeException noTime) {
            throw new CertificateException(FORM, "days and a time", said.toString());
        }
    }

    private static List<ProvenEntry> entries(JsonNode said, SeenHead head, String from) throws VerificationException {
        JsonNode written = said.path("entries");
        CertificateException.demand(
                written.size() <= MOST_ENTRIES,
                FORM,
                "at most " + MOST_ENTRIES + " entries",
                Integer.toString(written.size()));
        List<ProvenEntry> entries = new ArrayList<>();
        long last = -1;
        for (JsonNode each : written) {
            LogEntry entry = LogEntry.of(each.path("entry"));
            long index = each.path("index").asLong(-1);
            CertificateException.demand(index > last, FORM, "entries in their order", index + " after " + last);
            last = index;
            new InclusionProof(index, head.checkpoint().size(), path(each.path("path")))
                    .verify(Hash.ofEntry(entry.bytes()), head.checkpoint().root());
            entry.demandNumber(text(said, "number"), text(said, "salt"));
            entries.add(new ProvenEntry(entry, index, from));
        }
        return entries;
    }

    private static List<Hash> path(JsonNode written) throws CertificateException {
        List<Hash> path = new ArrayList<>();
        for (JsonNode hash : written) {
            try {
                path.add(Hash.of(Base64.getDecoder().decode(hash.asText())));
            } catch (IllegalArgumentException malformed) {
                throw new CertificateException(FORM, "a hash in base 64", hash.toString());
            }
            CertificateException.demand(path.size() <= LONGEST_PATH, FORM, "a path", "a longer one");
        }
        return path;
    }

    private static String text(JsonNode said, String member) throws CertificateException {
        String text = said.path(member).textValue();
        if (text == null) {
            throw new CertificateException(
                    FORM, "a text as " + member, said.path(member).toString());
        }
        return text;
    }

    /**
     * Checks that what it says follows from its words.
     *
     * @throws CertificateException unless it does
     */
    void demandAnswer(StatusHistory.LastDays lastDays) throws CertificateException {
        StatusHistory.OnDay follows = new StatusHistory(
                        entries.stream().map(ProvenEntry::entry).toList())
                .on(day, knownAt, lastDays)
                .orElseThrow(() -> new CertificateException(ANSWER, "words on the certificate", "none"));
        boolean same = follows.statuses().contains(status)
                && follows.revision() == revision
                && follows.since().equals(since);
        CertificateException.demand(same, ANSWER, follows.toString(), answer());
    }

    String answer() {
        return "%s since %s, revision %d, as known at %s".formatted(status, since, revision, knownAt);
    }
}
