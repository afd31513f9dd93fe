/**
 * Lets people in with a browser (ADR 0020): the gateway is the OpenID Connect client, keeps the tokens in a sealed
 * cookie, and turns that cookie into an access token for the services, so that no script ever holds a token.
 */
@NullMarked
package dev.proofmark.gateway.browserlogin;

import org.jspecify.annotations.NullMarked;
