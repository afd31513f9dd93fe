package dev.proofmark.audit.laboratory.persistence;

import dev.proofmark.audit.laboratory.domain.Days;
import dev.proofmark.audit.laboratory.domain.LaboratoryFunction;
import dev.proofmark.audit.laboratory.domain.LaboratoryMember;
import dev.proofmark.audit.laboratory.domain.Recorded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code laboratory_member}, written once. */
@Entity
@Immutable
@Table(name = "laboratory_member")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class MemberRow {

    @Id
    UUID id;

    @Column(name = "laboratory_id")
    UUID laboratoryId;

    @Column(name = "person_id")
    String personId;

    boolean tester;

    boolean authoriser;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "until_day")
    @Nullable LocalDate until;

    @Nullable UUID replaces;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    static MemberRow of(UUID laboratoryId, LaboratoryMember line) {
        MemberRow row = new MemberRow();
        row.id = line.recorded().id();
        row.laboratoryId = laboratoryId;
        row.personId = line.personId();
        row.tester = line.functions().contains(LaboratoryFunction.TESTER);
        row.authoriser = line.functions().contains(LaboratoryFunction.AUTHORISER);
        row.from = line.days().from();
        row.until = line.days().until();
        row.replaces = line.recorded().replaces();
        row.recordedBy = line.recorded().by();
        row.recordedOn = line.recorded().on();
        return row;
    }

    LaboratoryMember toLine() {
        return new LaboratoryMember(
                personId, functions(), new Days(from, until), new Recorded(id, replaces, recordedBy, recordedOn));
    }

    private Set<LaboratoryFunction> functions() {
        var functions = EnumSet.noneOf(LaboratoryFunction.class);
        if (tester) {
            functions.add(LaboratoryFunction.TESTER);
        }
        if (authoriser) {
            functions.add(LaboratoryFunction.AUTHORISER);
        }
        return functions;
    }
}
