package dev.proofmark.gateway.statusindex;

import dev.proofmark.contracts.register.CertificateStatusPublished;
import dev.proofmark.contracts.register.PublicRevision;
import dev.proofmark.contracts.register.PublicStanding;
import dev.proofmark.contracts.register.PublicStatus;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that the index answers about a certificate, ready to be sent: the bytes that no day changes, and how it stands from
 * which day on.
 *
 * @param version of the certificate
 * @param standings in the order of their days
 */
record Entry(long version, List<Standing> standings, List<Revision> revisions) {

    /** How a certificate stands from a day on. */
    record Standing(LocalDate from, PublicStatus status, LocalDate since, int revision) {}

    /**
     * What a revision says.
     *
     * @param details as JSON, without the brace at its end
     * @param roleTitles as JSON
     */
    record Revision(int number, Buffer details, Buffer roleTitles) {}

    /** How a certificate stands on a day, and what is in force then. */
    record OnDay(Standing standing, Revision revision) {}

    /**
     * Makes an entry of a message.
     *
     * @throws IllegalArgumentException if it says nothing of a day, or of what is in force then
     */
    static Entry of(CertificateStatusPublished message) {
        Set<Integer> told =
                message.revisions().stream().map(PublicRevision::revision).collect(Collectors.toSet());
        boolean whole = !message.standings().isEmpty()
                && message.standings().stream().map(PublicStanding::revision).allMatch(told::contains);
        if (!whole) {
            throw new IllegalArgumentException("a message that does not tell what holds");
        }
        return new Entry(
                message.version(),
                message.standings().stream().map(Entry::standing).toList(),
                message.revisions().stream()
                        .map(revision -> revision(message, revision))
                        .toList());
    }

    private static Standing standing(PublicStanding told) {
        return new Standing(told.from(), told.status(), told.since(), told.revision());
    }

    private static Revision revision(CertificateStatusPublished message, PublicRevision told) {
        byte[] details = EntryJson.write(CertificateDetails.of(message.number(), message.certifiedSince(), told));
        return new Revision(
                told.revision(),
                Buffer.buffer(details).slice(0, details.length - 1),
                Buffer.buffer(EntryJson.write(told.roleTitles())));
    }

    /** What is told of a day; of one before the first that is known, what that one says. */
    OnDay on(LocalDate day) {
        Standing standing = standings.getFirst();
        for (Standing later : standings) {
            if (!later.from().isAfter(day)) {
                standing = later;
            }
        }
        int number = standing.revision();
        Revision inForce = revisions.stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .orElseThrow();
        return new OnDay(standing, inForce);
    }

    /** The answer of a day, as certificate-service gives it. */
    Buffer json(OnDay told, LocalDate day) {
        Buffer details = told.revision().details();
        String status = ",\"status\":\"" + told.standing().status() + "\",\"statusSince\":\""
                + told.standing().since() + "\",\"asOf\":\"" + day + "\"}";
        return Buffer.buffer(details.length() + status.length())
                .appendBuffer(details)
                .appendBytes(status.getBytes(StandardCharsets.US_ASCII));
    }

    /** The same for the same answer, here and at certificate-service. */
    String tag(OnDay told, LocalDate day) {
        return "\"" + version + "-" + told.standing().status() + "-"
                + told.revision().number() + "-" + day + "\"";
    }
}
