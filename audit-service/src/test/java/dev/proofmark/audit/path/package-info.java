/** The whole service on real backing services, told of cases over Kafka and spoken to by real people's tokens. */
@NullMarked
package dev.proofmark.audit.path;

import org.jspecify.annotations.NullMarked;
