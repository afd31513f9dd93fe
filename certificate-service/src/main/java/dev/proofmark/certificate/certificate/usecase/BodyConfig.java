package dev.proofmark.certificate.certificate.usecase;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The certification body that this installation serves, as its certificates name it. */
@ConfigMapping(prefix = "proofmark.body")
public interface BodyConfig {
    /** Stands for the body in certificate numbers: 2 to 8 digits and Latin capitals. */
    String code();

    String nameKorean();

    String nameEnglish();

    String addressKorean();

    String addressEnglish();

    /** How to reach it; nothing unless it is set. */
    ContactConfig contact();

    /** A folder with its own words on its ways, in the place of ours (docs/certificates.md). */
    Optional<Path> information();

    /** The accreditations that the body holds or held; none unless they are set. */
    List<AccreditationConfig> accreditations();

    /** How to reach the body. */
    interface ContactConfig {
        Optional<String> mail();

        Optional<String> telephone();

        /** Its address with its scheme. */
        Optional<String> website();
    }

    /** One accreditation. */
    interface AccreditationConfig {
        /** Who accredited the body. */
        String bodyKorean();

        String bodyEnglish();

        String number();

        /** Ids of the schemes that it covers. */
        Set<String> schemes();

        LocalDate from();

        Optional<LocalDate> until();

        /** A PNG of the symbol; certificates carry the number alone where there is none. */
        Optional<Path> symbol();
    }
}
