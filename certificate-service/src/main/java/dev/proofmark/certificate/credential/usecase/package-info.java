/** Signs the credentials of certificates, keeps them, and gives them away. */
@NullMarked
package dev.proofmark.certificate.credential.usecase;

import org.jspecify.annotations.NullMarked;
