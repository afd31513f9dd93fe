package dev.proofmark.audit.sampling.persistence;

import dev.proofmark.audit.sampling.domain.SiteSample;
import dev.proofmark.audit.sampling.usecase.SiteSamples;
import dev.proofmark.platform.web.PageRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Samples by Hibernate Reactive. */
@ApplicationScoped
class HibernateSiteSamples implements SiteSamples {

    @Override
    public Uni<SiteSample> add(SiteSample sample) {
        return Panache.getSession()
                .chain(session -> session.persist(SiteSampleRow.of(sample)).chain(session::flush))
                .replaceWith(sample);
    }

    @Override
    public Uni<Optional<SiteSample>> find(UUID programmeId, UUID sampleId) {
        return Panache.getSession()
                .chain(session -> session.find(SiteSampleRow.class, sampleId))
                .map(row -> Optional.ofNullable(row)
                        .filter(found -> found.programmeId.equals(programmeId))
                        .map(SiteSampleRow::toSample));
    }

    @Override
    public Uni<List<SiteSample>> ofProgramme(UUID programmeId) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from SiteSampleRow s where s.programmeId = :programme", SiteSampleRow.class)
                        .setParameter("programme", programmeId)
                        .getResultList())
                .map(HibernateSiteSamples::samples);
    }

    @Override
    public Uni<List<SiteSample>> list(UUID programmeId, PageRequest page) {
        return Panache.getSession()
                .chain(session -> session.createQuery(
                                "from SiteSampleRow s where s.programmeId = :programme and s.id > :after order by s.id",
                                SiteSampleRow.class)
                        .setParameter("programme", programmeId)
                        .setParameter("after", page.afterOrStart())
                        .setMaxResults(page.rowsToRead())
                        .getResultList())
                .map(HibernateSiteSamples::samples);
    }

    private static List<SiteSample> samples(List<SiteSampleRow> rows) {
        return rows.stream().map(SiteSampleRow::toSample).toList();
    }
}
