/** The whole service on real backing services, spoken to over HTTP by real people's tokens. */
@NullMarked
package dev.proofmark.application.path;

import org.jspecify.annotations.NullMarked;
