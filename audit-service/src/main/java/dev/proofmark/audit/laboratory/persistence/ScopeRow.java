package dev.proofmark.audit.laboratory.persistence;

import dev.proofmark.audit.laboratory.domain.TestMethod;
import dev.proofmark.audit.laboratory.domain.TestScope;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of {@code laboratory_scope}, written once. */
@Entity
@Immutable
@Table(name = "laboratory_scope")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
class ScopeRow extends HistoryRow {

    String method;

    int edition;

    String procedure;

    static ScopeRow of(UUID laboratoryId, TestScope line) {
        ScopeRow row = new ScopeRow();
        row.take(laboratoryId, line);
        row.method = line.method().number();
        row.edition = Objects.requireNonNull(line.method().year());
        row.procedure = line.procedure();
        return row;
    }

    TestScope toLine() {
        return new TestScope(new TestMethod(method, edition), procedure, days(), recorded());
    }
}
