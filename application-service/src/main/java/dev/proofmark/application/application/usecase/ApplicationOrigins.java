package dev.proofmark.application.application.usecase;

import static java.util.Objects.requireNonNull;

import dev.proofmark.application.application.domain.ApplicationIdentity;
import dev.proofmark.application.application.domain.ApplicationKind;
import dev.proofmark.application.application.domain.CertifiedScope;
import dev.proofmark.application.certification.domain.Certification;
import dev.proofmark.application.certification.usecase.Certifications;
import dev.proofmark.application.scheme.domain.SchemeReference;
import dev.proofmark.application.scheme.usecase.SchemeCatalogue;
import dev.proofmark.platform.commands.Ids;
import dev.proofmark.platform.rules.FieldRefusal;
import dev.proofmark.platform.rules.Refusal;
import dev.proofmark.platform.rules.RefusedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Where an application comes from: a scheme for a first one, what is certified for those that follow. */
@ApplicationScoped
public class ApplicationOrigins {

    private final Applications applications;
    private final Certifications certifications;
    private final SchemeCatalogue schemes;

    public ApplicationOrigins(Applications applications, Certifications certifications, SchemeCatalogue schemes) {
        this.applications = applications;
        this.certifications = certifications;
        this.schemes = schemes;
    }

    /** The identity that the draft will keep. */
    Uni<ApplicationIdentity> of(StartWish wish) {
        return wish.kind().opensCertification()
                ? Uni.createFrom().item(() -> opening(wish))
                : certification(wish).chain(certification -> following(wish, certification));
    }

    private ApplicationIdentity opening(StartWish wish) {
        SchemeReference scheme = newest(requireNonNull(wish.schemeId()));
        requireFitting(wish.kind(), scheme);
        return new ApplicationIdentity(wish.id(), Ids.next(), wish.organisationId(), wish.kind(), scheme, null);
    }

    /** Another organisation's certification is as unknown as one that does not exist. */
    private Uni<Certification> certification(StartWish wish) {
        return certifications
                .find(requireNonNull(wish.certificationId()))
                .map(found -> found.filter(
                                certification -> certification.organisationId().equals(wish.organisationId()))
                        .orElseThrow(() -> invalid("/certificationId", "unknown-certification")));
    }

    private Uni<ApplicationIdentity> following(StartWish wish, Certification certification) {
        requireFitting(wish.kind(), certification.scheme());
        SchemeReference scheme = scheme(wish.kind(), certification.scheme());
        return certified(certification)
                .map(certified -> new ApplicationIdentity(
                        wish.id(), certification.id(), wish.organisationId(), wish.kind(), scheme, certified));
    }

    private Uni<CertifiedScope> certified(Certification certification) {
        UUID applicationId = certification.applicationId();
        return applicationId == null
                ? Uni.createFrom().item(requireNonNull(certification.imported()))
                : applications
                        .find(applicationId)
                        .map(application -> CertifiedScope.of(application.orElseThrow(() ->
                                new IllegalStateException("certified without an application: " + certification.id()))));
    }

    /** A scope changes under the edition that is certified; a new cycle begins under the newest. */
    private SchemeReference scheme(ApplicationKind kind, SchemeReference certified) {
        return switch (kind) {
            case SCOPE_EXTENSION, SCOPE_REDUCTION -> certified;
            case RECERTIFICATION -> newest(certified.id());
            case EDITION_CHANGE -> newer(newest(certified.id()), certified);
            case INITIAL, TRANSFER -> throw new IllegalArgumentException(kind + " follows nothing");
        };
    }

    private void requireFitting(ApplicationKind kind, SchemeReference scheme) {
        if (!kind.isOf(schemes.requirements(scheme).regime())) {
            throw invalid("/kind", "kind-not-for-products");
        }
    }

    private static SchemeReference newer(SchemeReference newest, SchemeReference certified) {
        if (newest.version() <= certified.version()) {
            throw new RefusedException(Refusal.of("no-newer-edition"));
        }
        return newest;
    }

    private SchemeReference newest(String schemeId) {
        return schemes.newest(schemeId)
                .map(scheme -> new SchemeReference(scheme.id(), scheme.version()))
                .orElseThrow(() -> invalid("/scheme", "unknown-scheme"));
    }

    private static RefusedException invalid(String pointer, String code) {
        return new RefusedException(Refusal.validation(List.of(FieldRefusal.of(pointer, code))));
    }
}
