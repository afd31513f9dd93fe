package dev.proofmark.application.agreement.usecase;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The body that this deployment serves, as its agreements name it; the default is a fictional one. */
@ConfigMapping(prefix = "proofmark.body")
public interface CertificationBody {

    /** Legal name in Korean. */
    @WithDefault("한울인증원(가상)")
    String nameKorean();

    /** Legal name in English. */
    @WithDefault("Hanul Certification Institute (fictional)")
    String nameEnglish();

    /** Address in Korean. */
    @WithDefault("서울특별시 가상구 예시로 1")
    String addressKorean();

    /** Address in English. */
    @WithDefault("1 Yesi-ro, Gasang-gu, Seoul")
    String addressEnglish();
}
