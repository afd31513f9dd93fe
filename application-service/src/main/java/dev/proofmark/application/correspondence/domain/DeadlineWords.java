package dev.proofmark.application.correspondence.domain;

import java.util.Map;
import java.util.Optional;

/** What has to be done by a day, as people say it. */
public final class DeadlineWords {

    private static final Map<String, Words> KINDS = Map.of(
            "FINDING_RESPONSE", new Words("심사 발견사항에 대한 시정조치 계획 제출", "answer to a finding"),
            "FINDING_CLOSURE", new Words("심사 발견사항의 시정조치 완료", "closure of a finding"),
            "STAGE_1_TO_STAGE_2", new Words("2단계 심사 착수", "beginning of the stage 2 audit"),
            "SIX_MONTHS_AFTER_STAGE_2",
                    new Words("2단계 심사 후 시정조치 검증", "verification of corrective action after the stage 2 audit"),
            "FIRST_SURVEILLANCE", new Words("첫 사후관리 심사", "first surveillance audit"),
            "YEARLY_SURVEILLANCE", new Words("연간 사후관리 심사", "surveillance audit of the year"),
            "RECERTIFICATION", new Words("갱신 인증", "recertification"));

    private DeadlineWords() {}

    /** The words for a kind as events name it; empty if it is not known here. */
    public static Optional<Words> ofKind(String kind) {
        return Optional.ofNullable(KINDS.get(kind));
    }
}
