package dev.proofmark.certificate.decision.persistence;

import dev.proofmark.certificate.decision.usecase.Involvement;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** From the case of a certification, its files, and the decisions and votes on them. */
@ApplicationScoped
class HibernateInvolvement implements Involvement {

    @Override
    public Uni<Set<String>> personsInvolved(UUID certificationId) {
        Set<String> persons = new HashSet<>();
        return Panache.getSession()
                .call(session -> all(session, CaseRow.class, certificationId)
                        .invoke(cases -> cases.forEach(known -> {
                            persons.addAll(known.facts.auditors());
                            persons.addAll(known.facts.evaluators());
                        })))
                .call(session -> all(session, FileRow.class, certificationId)
                        .invoke(files -> files.forEach(file -> add(file, persons))))
                .call(session -> all(session, DecisionRow.class, certificationId)
                        .invoke(decisions -> decisions.forEach(decision -> {
                            persons.add(decision.decidedBy);
                            persons.add(decision.reviewedBy);
                        })))
                .call(session -> all(session, VoteRow.class, certificationId)
                        .invoke(votes -> votes.forEach(vote -> persons.add(vote.votedBy))))
                .map(done -> Set.copyOf(persons));
    }

    private static <T> Uni<List<T>> all(Mutiny.Session session, Class<T> rows, UUID certificationId) {
        return session.createSelectionQuery(
                        "from " + rows.getSimpleName() + " where certificationId = :certification", rows)
                .setParameter("certification", certificationId)
                .getResultList();
    }

    private static void add(FileRow file, Set<String> persons) {
        if (file.review != null) {
            persons.add(file.review.reviewedBy());
        }
        if (file.proposal != null) {
            persons.add(file.proposal.proposedBy());
        }
    }
}
