package dev.proofmark.certificate.fitness.persistence;

import dev.proofmark.certificate.fitness.domain.Competence;
import dev.proofmark.certificate.fitness.domain.CompetenceFunction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The newest word on one competence, and which event said so. */
@Entity
@Table(name = "competence")
class CompetenceRow {
    @Id
    UUID id;

    @Column(name = "person_id")
    String personId;

    @Column(name = "scheme_id")
    String schemeId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CompetenceFunction function;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_until")
    LocalDate validUntil;

    @Column(name = "withdrawn_on")
    LocalDate withdrawnOn;

    @Column(name = "told_at")
    Instant toldAt;

    @Column(name = "told_by")
    UUID toldBy;

    /** Events are ordered by when they were published, and at one moment by their ids. */
    boolean olderThan(Instant at, UUID by) {
        int earlier = toldAt.compareTo(at);
        return earlier < 0 || (earlier == 0 && toldBy.toString().compareTo(by.toString()) < 0);
    }

    void take(Competence competence, Instant at, UUID by) {
        personId = competence.personId();
        schemeId = competence.schemeId();
        function = competence.function();
        validFrom = competence.validFrom();
        validUntil = competence.validUntil();
        withdrawnOn = competence.withdrawnOn();
        toldAt = at;
        toldBy = by;
    }

    Competence toCompetence() {
        return new Competence(id, personId, schemeId, function, validFrom, validUntil, withdrawnOn);
    }
}
