package dev.proofmark.certificate.fitness.persistence;

import dev.proofmark.certificate.fitness.domain.Declaration;
import dev.proofmark.certificate.fitness.domain.DeclarationKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One declaration. */
@Entity
@Immutable
@Table(name = "declaration")
class DeclarationRow {
    @Id
    UUID id;

    @Column(name = "person_id")
    String personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    DeclarationKind kind;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "barred_until")
    LocalDate barredUntil;

    UUID replaces;

    static DeclarationRow of(Declaration declaration) {
        DeclarationRow row = new DeclarationRow();
        row.id = declaration.id();
        row.personId = declaration.personId();
        row.kind = declaration.kind();
        row.organisationId = declaration.organisationId();
        row.firstDay = declaration.from();
        row.barredUntil = declaration.barredUntil();
        row.replaces = declaration.replaces();
        return row;
    }

    Declaration toDeclaration() {
        return new Declaration(id, personId, kind, organisationId, firstDay, barredUntil, replaces);
    }
}
