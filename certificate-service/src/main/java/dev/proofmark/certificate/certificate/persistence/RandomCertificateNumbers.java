package dev.proofmark.certificate.certificate.persistence;

import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.certificate.usecase.CertificateNumbers;
import dev.proofmark.certificate.certificate.usecase.Certificates;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws from the system's secure source, again while a number is weak or taken; the database has the last word. */
@ApplicationScoped
public class RandomCertificateNumbers implements CertificateNumbers {
    private final SecureRandom random = new SecureRandom();
    private final Certificates certificates;

    public RandomCertificateNumbers(Certificates certificates) {
        this.certificates = certificates;
    }

    @Override
    public Uni<CertificateNumber> draw(String body, String scheme, int year) {
        CertificateNumber number = Stream.generate(() -> CertificateNumber.compose(body, scheme, year, characters()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        return certificates
                .find(number)
                .chain(taken -> taken.isPresent()
                        ? draw(body, scheme, year)
                        : Uni.createFrom().item(number));
    }

    private String characters() {
        StringBuilder drawn = new StringBuilder();
        for (int index = 0; index < CertificateNumber.RANDOM_LENGTH; index++) {
            drawn.append(CertificateNumber.RANDOM_ALPHABET.charAt(
                    random.nextInt(CertificateNumber.RANDOM_ALPHABET.length())));
        }
        return drawn.toString();
    }
}
