/** The audit time and the sampling of sites over HTTP and Kafka, on real servers. */
@NullMarked
package dev.proofmark.audit.audittime;

import org.jspecify.annotations.NullMarked;
