@NullMarked
package dev.proofmark.certificate.grievance.usecase;

import org.jspecify.annotations.NullMarked;
