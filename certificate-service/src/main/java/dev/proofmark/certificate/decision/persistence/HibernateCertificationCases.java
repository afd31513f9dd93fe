package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.domain.CertificationCase;
import dev.proofmark.certificate.decision.usecase.CertificationCases;
import dev.proofmark.platform.commands.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What is known of cases, in the database. */
@ApplicationScoped
public class HibernateCertificationCases implements CertificationCases {

    /**
     * What another transaction opened at the same moment stands; both then wait for the row. The version goes on whatever
     * the case learns, findings too: whoever decides on it must have seen that. The first fact opens the file
     * on the first decision, unless there is a certificate that was not decided here.
     */
    private static final String OPEN_OR_HOLD = """
            with held as (
              insert into certification_case (certification_id, organisation_id, facts, version)
              values (:certification, :organisation, '{"applications":{},"audits":{},"evaluations":{},"team":[],"bars":[],"suspensionProposals":[],"findings":[]}', 0)
              on conflict (certification_id) do update set version = certification_case.version + 1
              returning *
            ), opened as (
              insert into certification_file (id, certification_id, organisation_id, kind, status, version)
              select :file, certification_id, organisation_id, 'INITIAL', 'REVIEW_PENDING', 0 from held h
              where version = 0 and not exists (select from certificate c where c.certification_id = h.certification_id)
            )
            select * from held
            """;

    private final Transactions transactions;

    public HibernateCertificationCases(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<CertificationCase> openOrHold(UUID certificationId, UUID organisationId, UUID newFileId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OPEN_OR_HOLD, CaseRow.class)
                        .setParameter("certification", certificationId)
                        .setParameter("organisation", organisationId)
                        .setParameter("file", newFileId)
                        .getSingleResult())
                .map(row -> row.toCase(List.of()));
    }

    @Override
    public Uni<Optional<CertificationCase>> hold(UUID certificationId) {
        return Panache.getSession()
                .chain(session -> session.find(CaseRow.class, certificationId, LockModeType.PESSIMISTIC_WRITE))
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.empty())
                        : CaseFindings.of(List.of(certificationId))
                                .map(findings ->
                                        Optional.of(row.toCase(findings.getOrDefault(certificationId, List.of())))));
    }

    @Override
    public Uni<Void> learnt(CertificationCase known) {
        return Panache.getSession()
                .chain(session -> keep(session, known))
                .chain(() -> CaseFindings.write(
                        transactions, known.certificationId(), known.facts().findings()));
    }

    private static Uni<CaseRow> keep(Mutiny.Session session, CertificationCase known) {
        return session.find(CaseRow.class, known.certificationId())
                .invoke(row -> row.facts = known.facts().withFindings(List.of()));
    }
}
