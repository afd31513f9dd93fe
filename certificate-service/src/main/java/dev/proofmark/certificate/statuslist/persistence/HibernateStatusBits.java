package dev.proofmark.certificate.statuslist.persistence;

import dev.proofmark.certificate.certificate.domain.CertificateStatus;
import dev.proofmark.certificate.statuslist.domain.StatusListName;
import dev.proofmark.certificate.statuslist.domain.StatusPurpose;
import dev.proofmark.certificate.statuslist.usecase.StatusBits;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Bits out of the certificates' own rows. */
@ApplicationScoped
public class HibernateStatusBits implements StatusBits {

    /** Every change of a bit comes with a word on a status, and every such word makes the log longer. */
    private static final String VERSION = "select cast(size as text) from log_head";

    private static final String SET = """
            select i.list_index from status_index i join certificate c on c.id = i.certificate_id
            where i.list = :list and\s""";

    private static final String REVOKED = SET
            + "(i.revision < c.revision or c.status in ("
            + Arrays.stream(CertificateStatus.values())
                    .filter(CertificateStatus::over)
                    .map(status -> "'" + status + "'")
                    .collect(Collectors.joining(", "))
            + "))";

    private static final String SUSPENDED = SET + "c.status = '" + CertificateStatus.SUSPENDED + "'";

    @Override
    public Uni<Boolean> exists(int list) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "select count(*) from status_list where number = :list", Long.class)
                        .setParameter("list", list)
                        .getSingleResult())
                .map(count -> count > 0);
    }

    @Override
    public Uni<String> version() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(VERSION, String.class).getSingleResult());
    }

    @Override
    public Uni<List<Integer>> set(StatusListName list) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                list.purpose() == StatusPurpose.REVOCATION ? REVOKED : SUSPENDED, Integer.class)
                        .setParameter("list", list.number())
                        .getResultList());
    }
}
