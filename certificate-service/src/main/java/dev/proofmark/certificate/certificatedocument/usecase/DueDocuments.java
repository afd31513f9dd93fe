package dev.proofmark.certificate.certificatedocument.usecase;

import dev.proofmark.platform.commands.DueWork;

/** Documents still to be made, by the certificate's id. */
public interface DueDocuments extends DueWork {}
