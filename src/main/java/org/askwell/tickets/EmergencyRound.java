package org.askwell.tickets;

import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;

/** Looks for emergencies without complete records again and again. */
class EmergencyRound {

    @Inject
    EmergencyDesk desk;

    @Scheduled(
            identity = "emergency-records",
            every = "${askwell.tickets.alarms-every:10s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        desk.remind();
    }
}
