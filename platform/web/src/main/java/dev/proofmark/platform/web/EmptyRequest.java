package dev.proofmark.platform.web;

/** Nothing needs to be said: the path and the version say it all. Unknown members are refused here too. */
public record EmptyRequest() {}
