package dev.proofmark.application.application.web;

/** Nothing needs to be said: the path and the version say it all. Unknown members are refused here too. */
record EmptyRequest() {}
