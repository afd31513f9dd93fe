package dev.proofmark.application.correspondence.domain;

import java.util.Map;
import java.util.Optional;

/** What the kinds of audit are called. */
public final class AuditWords {

    /** The numbered surveillances stand in older events. */
    private static final Map<String, Words> KINDS = Map.of(
            "STAGE_1", new Words("1단계 심사", "stage 1 audit"),
            "STAGE_2", new Words("2단계 심사", "stage 2 audit"),
            "SURVEILLANCE", new Words("사후관리 심사", "surveillance audit"),
            "RECERTIFICATION", new Words("갱신 심사", "recertification audit"),
            "SPECIAL", new Words("특별 심사", "special audit"),
            "SHORT_NOTICE", new Words("단기통보 심사", "short-notice audit"),
            "SURVEILLANCE_1", new Words("1차 사후관리 심사", "first surveillance audit"),
            "SURVEILLANCE_2", new Words("2차 사후관리 심사", "second surveillance audit"));

    private AuditWords() {}

    /** The words for a kind as events name it; empty if it is not known here. */
    public static Optional<Words> ofKind(String kind) {
        return Optional.ofNullable(KINDS.get(kind));
    }
}
