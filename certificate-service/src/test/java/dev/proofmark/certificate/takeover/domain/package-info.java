@NullMarked
package dev.proofmark.certificate.takeover.domain;

import org.jspecify.annotations.NullMarked;
