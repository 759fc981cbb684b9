/** Mails that become tickets or continue them (R22). Nothing in a mail is believed but what the portal can check. */
package org.askwell.tickets.mailin;
