@NullMarked
package dev.proofmark.certificate.takeover;

import org.jspecify.annotations.NullMarked;
