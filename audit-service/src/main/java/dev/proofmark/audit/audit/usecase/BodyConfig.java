package dev.proofmark.audit.audit.usecase;

import io.smallrye.config.ConfigMapping;

/** The certification body that this installation serves, as its plans and reports name it. */
@ConfigMapping(prefix = "proofmark.body")
public interface BodyConfig {

    /** The body's Korean name. */
    String nameKorean();

    /** The body's English name. */
    String nameEnglish();

    /** The body's name as its papers give it: in Korean and English. */
    default String name() {
        return nameKorean() + " · " + nameEnglish();
    }
}
