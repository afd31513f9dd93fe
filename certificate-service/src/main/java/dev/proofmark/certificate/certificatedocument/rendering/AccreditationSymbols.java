package dev.proofmark.certificate.certificatedocument.rendering;

import dev.proofmark.certificate.certificate.domain.AccreditationMark;
import dev.proofmark.certificate.certificate.usecase.BodyConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The symbols of the body's accreditations, read once when the service starts: one that is missing stops it. */
@ApplicationScoped
public class AccreditationSymbols {
    private final Map<String, String> symbols;

    public AccreditationSymbols(BodyConfig body) {
        symbols = body.accreditations().stream()
                .filter(accreditation -> accreditation.symbol().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        BodyConfig.AccreditationConfig::number,
                        accreditation -> dataUri(accreditation.symbol().orElseThrow())));
    }

    /** The symbol as a {@code data:} address, where the accreditation has one. */
    Optional<String> of(AccreditationMark mark) {
        return Optional.ofNullable(symbols.get(mark.number()));
    }

    private static String dataUri(Path png) {
        try {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(png));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the symbol of an accreditation cannot be read", unreadable);
        }
    }
}
