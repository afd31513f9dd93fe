package dev.proofmark.audit.report.usecase;

import io.smallrye.config.ConfigMapping;

/** The certification body that this installation serves, as its reports name it. */
@ConfigMapping(prefix = "proofmark.body")
public interface BodyConfig {

    /** The body's Korean name. */
    String nameKorean();

    /** The body's English name. */
    String nameEnglish();
}
