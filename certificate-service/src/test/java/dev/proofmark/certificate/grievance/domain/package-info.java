@NullMarked
package dev.proofmark.certificate.grievance.domain;

import org.jspecify.annotations.NullMarked;
