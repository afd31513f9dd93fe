package dev.proofmark.audit.audittime.domain;

import dev.proofmark.audit.programme.domain.SchemeVersion;

/**
 * Where an audit-time table comes from: named beside every figure that follows from it.
 *
 * @param scheme whose table it is
 * @param source where its figures come from
 * @param limitsSource where its limits come from
 * @param verified whether somebody compared all of it with the licensed standard; else every figure is provisional
 * @param noteKorean to be shown beside the figures
 * @param noteEnglish the same in English
 */
public record TableOrigin(
        SchemeVersion scheme,
        String source,
        String limitsSource,
        boolean verified,
        String noteKorean,
        String noteEnglish) {}
