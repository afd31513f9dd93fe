/** What a certification body makes public about itself. */
@NullMarked
package dev.proofmark.certificate.body.domain;

import org.jspecify.annotations.NullMarked;
