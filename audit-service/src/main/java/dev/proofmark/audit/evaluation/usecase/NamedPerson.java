package dev.proofmark.audit.evaluation.usecase;

import org.jspecify.annotations.Nullable;

/** Somebody who takes part in an evaluation; without a name where none is on record, or was erased. */
public record NamedPerson(
        String personId,
        @Nullable String nameKorean,
        @Nullable String nameEnglish) {}
