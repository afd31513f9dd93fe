@NullMarked
package dev.proofmark.certificate.takeover.csv;

import org.jspecify.annotations.NullMarked;
