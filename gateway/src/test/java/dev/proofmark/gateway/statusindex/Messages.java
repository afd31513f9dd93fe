package dev.proofmark.gateway.statusindex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.contracts.Events;
import dev.proofmark.contracts.register.CertificateStatusPublished;
import dev.proofmark.contracts.register.PublicRevision;
import dev.proofmark.contracts.register.PublicStanding;
import dev.proofmark.contracts.register.PublicStatus;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What certificate-service may publish about certificates, made from the sample of the contract. */
public final class Messages {
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);

    private Messages() {}

    /** The contract's sample: a product's certificate, from 2 March 2026 to 1 March 2029. */
    public static CertificateStatusPublished sample() {
        return EntryJson.message(sampleJson());
    }

    static byte[] sampleJson() {
        try (InputStream in = Objects.requireNonNull(
                Messages.class.getResourceAsStream(Events.CERTIFICATE_STATUS_PUBLISHED.sampleResource()))) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A management system's certificate: valid for three years from 2 March 2026 on. */
    public static CertificateStatusPublished active(String number, long version) {
        return told(
                number,
                version,
                List.of(
                        new PublicStanding(DECIDED, PublicStatus.ACTIVE, DECIDED, 1),
                        new PublicStanding(DECIDED.plusYears(3), PublicStatus.EXPIRED, DECIDED.plusYears(3), 1)));
    }

    /** The same, with another standing. */
    public static CertificateStatusPublished told(String number, long version, List<PublicStanding> standings) {
        return new CertificateStatusPublished(
                UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)),
                version,
                number,
                DECIDED,
                standings,
                List.of(revision()));
    }

    /** What the page gets of it, with that status since that day. */
    public static CertificateOnDay onDay(CertificateStatusPublished message, PublicStatus status, LocalDate day) {
        CertificateOnDay told = CertificateOnDay.of(Entry.of(message), day);
        return new CertificateOnDay(told.details(), status, day, day, told.roleTitles());
    }

    private static PublicRevision revision() {
        return new PublicRevision(
                1,
                new PublicRevision.Holder("주식회사 누리새김테크", "Nurisaegim Tech Co., Ltd."),
                "ISO/IEC 42001:2023",
                "iso-iec-42001",
                "제조 라인의 <결함> 검출",
                "Detection of <defects> on lines",
                List.of(new PublicRevision.Location("Seoul", "KR")),
                List.of("AI_PRODUCER"),
                List.of(new PublicRevision.RoleTitle("AI_PRODUCER", "AI 생산자", "AI producer")),
                null,
                null,
                DECIDED,
                DECIDED,
                DECIDED.plusYears(3).minusDays(1),
                PublicRevision.Provenance.DECIDED);
    }

    static JsonNode json(Buffer bytes) {
        try {
            return new ObjectMapper().readTree(bytes.getBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
