package dev.proofmark.certificate.grievance.persistence;

import dev.proofmark.certificate.grievance.usecase.Intakes;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code complaint_intake}. */
@Entity
@Immutable
@Table(name = "complaint_intake")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class IntakeRow {

    @Id
    @Column(name = "complaint_id")
    UUID complaintId;

    @Column(name = "key_sha256")
    String keySha256;

    @Column(name = "body_sha256")
    String bodySha256;

    String salt;

    @Column(name = "secret_sha256")
    String secretSha256;

    Intakes.Intake toIntake() {
        return new Intakes.Intake(complaintId, keySha256, bodySha256, salt, secretSha256);
    }
}
