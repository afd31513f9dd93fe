package dev.proofmark.application.agreement.domain;

import dev.proofmark.application.agreement.domain.AgreementTerms.Words;

/** What something is called, and what is agreed about it. */
public record LabelledWords(Words label, Words value) {}
