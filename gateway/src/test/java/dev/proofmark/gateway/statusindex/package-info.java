@NullMarked
package dev.proofmark.gateway.statusindex;

import org.jspecify.annotations.NullMarked;
