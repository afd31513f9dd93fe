package dev.proofmark.application.application.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.proofmark.application.application.domain.Application;
import dev.proofmark.application.application.domain.ApplicationContent;
import dev.proofmark.application.application.domain.StatementOfApplicability;
import dev.proofmark.application.application.usecase.Submission;
import dev.proofmark.application.application.usecase.Submissions;
import dev.proofmark.application.transfer.domain.SourceCertificate;
import dev.proofmark.application.transfer.domain.Transfer;
import dev.proofmark.platform.commands.CommandContext;
import dev.proofmark.platform.commands.Hashes;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Submissions by Hibernate Reactive; the database lets nobody change one. */
@ApplicationScoped
class HibernateSubmissions implements Submissions {

    private final ObjectMapper mapper;

    HibernateSubmissions(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** What is frozen. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Document(
            ApplicationContent content,
            @Nullable StatementOfApplicability soa,
            @Nullable SourceCertificate transfer) {

        static Document of(Application application) {
            Transfer transfer = application.transfer();
            return new Document(
                    application.content(),
                    application.statementOfApplicability(),
                    transfer == null ? null : transfer.source());
        }
    }

    @Override
    public Uni<Void> freeze(Application application, CommandContext context) {
        String document = json(Document.of(application));
        Submission submission = new Submission(
                application.id(),
                application.version(),
                context.today(),
                context.actor().personId(),
                document,
                Hashes.sha256(document));
        return Panache.getSession().chain(session -> session.persist(SubmissionRow.of(submission)));
    }

    @Override
    public Uni<Optional<Submission>> find(UUID applicationId, long applicationVersion) {
        return Panache.getSession()
                .chain(session ->
                        session.find(SubmissionRow.class, new SubmissionRow.Id(applicationId, applicationVersion)))
                .map(row -> Optional.ofNullable(row).map(SubmissionRow::toSubmission));
    }

    @Override
    public Uni<Long> latestVersion(UUID applicationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "select coalesce(max(s.id.applicationVersion), 0) from SubmissionRow s"
                                        + " where s.id.applicationId = :application",
                                Long.class)
                        .setParameter("application", applicationId)
                        .getSingleResult());
    }

    @Override
    public Uni<List<Submission>> of(UUID applicationId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from SubmissionRow s where s.id.applicationId = :application"
                                        + " order by s.id.applicationVersion",
                                SubmissionRow.class)
                        .setParameter("application", applicationId)
                        .getResultList())
                .map(rows -> rows.stream().map(SubmissionRow::toSubmission).toList());
    }

    private String json(Document document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException ourOwnRecordsAlwaysWrite) {
            throw new IllegalStateException(ourOwnRecordsAlwaysWrite);
        }
    }
}
