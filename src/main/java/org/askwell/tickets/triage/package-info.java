/** Rules that give new tickets their queue, severity, level and person, tried on past tickets before they hold. */
package org.askwell.tickets.triage;
