package org.askwell.tickets.mailin;

/** Somebody else has decided about the mail meanwhile. */
class DecidedAlreadyException extends RuntimeException {}
