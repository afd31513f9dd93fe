package dev.proofmark.application.document.usecase;

import dev.proofmark.application.document.domain.Circumstances;
import dev.proofmark.application.document.domain.Document;

/** A document with what else decides about it. */
record DocumentCase(Document document, Circumstances circumstances) {}
