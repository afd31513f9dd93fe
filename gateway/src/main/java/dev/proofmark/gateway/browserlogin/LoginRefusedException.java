package dev.proofmark.gateway.browserlogin;

/** Keycloak, or our check of what it said, says no; what exactly is for the log alone. */
final class LoginRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    LoginRefusedException(String reason) {
        super(reason);
    }
}
