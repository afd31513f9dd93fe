package dev.proofmark.application.agreement.usecase;

import io.smallrye.config.ConfigMapping;

/** The body that this deployment serves, as its agreements and letters name it. */
@ConfigMapping(prefix = "proofmark.body")
public interface CertificationBody {

    /** Legal name in Korean. */
    String nameKorean();

    /** Legal name in English. */
    String nameEnglish();

    /** Address in Korean. */
    String addressKorean();

    /** Address in English. */
    String addressEnglish();
}
