package dev.proofmark.certificate.decision.usecase;

import dev.proofmark.certificate.certificate.usecase.Certificates;
import dev.proofmark.certificate.decision.domain.CertificationFile;
import dev.proofmark.certificate.decision.domain.Fitness;
import dev.proofmark.certificate.decision.domain.TechnicalReview;
import dev.proofmark.certificate.fitness.usecase.Personnel;
import dev.proofmark.platform.rules.Actor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Looks up what is on record of those who have a hand in a file, and which scheme their competence is for. */
@ApplicationScoped
public class FitnessOfPeople {
    private final Personnel personnel;
    private final Certificates certificates;
    private final DecisionSettings settings;

    public FitnessOfPeople(Personnel personnel, Certificates certificates, DecisionSettings settings) {
        this.personnel = personnel;
        this.certificates = certificates;
        this.settings = settings;
    }

    /** Within the transaction under way. */
    Uni<Fitness> of(CertificationFile file, Actor actor) {
        return scheme(file)
                .chain(scheme -> personnel
                        .of(people(file, actor))
                        .map(people -> new Fitness(scheme.orElse(null), settings.competenceRequired(), people)));
    }

    private static Set<String> people(CertificationFile file, Actor actor) {
        Set<String> people = new HashSet<>(Set.of(actor.personId()));
        TechnicalReview review = file.review();
        if (review != null) {
            people.add(review.reviewedBy());
        }
        return people;
    }

    /** A certificate that was not decided here has no agreement; what it certifies stands on it. */
    private Uni<Optional<String>> scheme(CertificationFile file) {
        Optional<String> agreed = file.schemeId();
        return agreed.isPresent()
                ? Uni.createFrom().item(agreed)
                : certificates
                        .ofCertification(file.certificationId())
                        .map(found -> found.map(
                                certificate -> certificate.current().content().schemeId()));
    }
}
