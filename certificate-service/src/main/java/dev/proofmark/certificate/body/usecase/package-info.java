/** What a certification body makes public about itself (ISO/IEC 17021-1:2015, 8.1.1). */
@NullMarked
package dev.proofmark.certificate.body.usecase;

import org.jspecify.annotations.NullMarked;
