package dev.proofmark.audit.laboratory.persistence;

import dev.proofmark.audit.laboratory.domain.LaboratoryFunction;
import dev.proofmark.audit.laboratory.domain.LaboratoryMember;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code laboratory_member}, written once. */
@Entity
@Immutable
@Table(name = "laboratory_member")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class MemberRow extends HistoryRow {

    @Column(name = "person_id")
    String personId;

    boolean tester;

    boolean authoriser;

    static MemberRow of(UUID laboratoryId, LaboratoryMember line) {
        MemberRow row = new MemberRow();
        row.take(laboratoryId, line);
        row.personId = line.personId();
        row.tester = line.functions().contains(LaboratoryFunction.TESTER);
        row.authoriser = line.functions().contains(LaboratoryFunction.AUTHORISER);
        return row;
    }

    LaboratoryMember toLine() {
        return new LaboratoryMember(personId, functions(), days(), recorded());
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
