package dev.proofmark.application.document.usecase;

import dev.proofmark.platform.commands.DueWork;

/** Contents still to be scanned, by the id of the document's version. */
public interface DueScans extends DueWork {}
