package dev.proofmark.certificate.grievance.persistence;

import dev.proofmark.certificate.certificate.domain.CertificateNumber;
import dev.proofmark.certificate.grievance.usecase.Draws;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Draws from the system's secure source; the database has the last word on references. */
@ApplicationScoped
class SecureDraws implements Draws {
    private static final int REFERENCE_LENGTH = 8;
    private static final int SALT_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String reference(String prefix, int year) {
        String alphabet = CertificateNumber.RANDOM_ALPHABET;
        StringBuilder drawn = new StringBuilder();
        for (int index = 0; index < REFERENCE_LENGTH; index++) {
            drawn.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return "%s-%04d-%s".formatted(prefix, year, drawn);
    }

    @Override
    public String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
