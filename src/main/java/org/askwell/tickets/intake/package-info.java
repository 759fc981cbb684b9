/** Requests that come by telephone, fax or in person, written down by support (R22). */
package org.askwell.tickets.intake;
