package dev.proofmark.certificate.certificate.usecase;

import io.smallrye.config.ConfigMapping;

/** The certification body that this installation serves, as its certificates name it. */
@ConfigMapping(prefix = "proofmark.body")
public interface BodyConfig {
    /** Stands for the body in certificate numbers: 2 to 8 digits and Latin capitals. */
    String code();

    String nameKorean();

    String nameEnglish();

    String addressKorean();

    String addressEnglish();
}
