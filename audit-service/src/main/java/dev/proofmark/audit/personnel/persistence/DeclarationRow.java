package dev.proofmark.audit.personnel.persistence;

import dev.proofmark.audit.personnel.domain.Declaration;
import dev.proofmark.audit.personnel.domain.DeclarationContent;
import dev.proofmark.audit.personnel.domain.DeclarationKind;
import dev.proofmark.audit.personnel.domain.DeclaredOrganisation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code declaration}, written once. */
@Entity
@Immutable
@Table(name = "declaration")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class DeclarationRow {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    DeclarationKind kind;

    @Column(name = "organisation_id")
    @Nullable UUID organisationId;

    @Column(name = "organisation_name")
    @Nullable String organisationName;

    @Column(name = "from_day")
    @Nullable LocalDate from;

    @Column(name = "until_day")
    @Nullable LocalDate until;

    String content;

    @Nullable UUID replaces;

    @Column(name = "declared_by")
    String declaredBy;

    @Column(name = "declared_on")
    LocalDate declaredOn;

    static DeclarationRow of(Declaration declaration) {
        DeclarationRow row = new DeclarationRow();
        DeclarationContent said = declaration.content();
        DeclaredOrganisation organisation = said.organisation();
        row.id = declaration.declarationId();
        row.personId = declaration.personId();
        row.kind = said.kind();
        row.organisationId = organisation == null ? null : organisation.organisationId();
        row.organisationName = organisation == null ? null : organisation.name();
        row.from = said.from();
        row.until = said.until();
        row.content = said.text();
        row.replaces = said.replaces();
        row.declaredBy = declaration.declaredBy();
        row.declaredOn = declaration.declaredOn();
        return row;
    }

    Declaration toDeclaration(boolean replaced) {
        DeclaredOrganisation organisation = organisationId == null && organisationName == null
                ? null
                : new DeclaredOrganisation(organisationId, organisationName);
        DeclarationContent said = new DeclarationContent(kind, organisation, from, until, content, replaces);
        return new Declaration(id, personId, said, declaredBy, declaredOn, replaced);
    }
}
