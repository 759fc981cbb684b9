package org.askwell.downloads;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says to programs why a file was not taken. */
class IntakeErrors {

    @Inject
    PatchProblems problems;

    @ServerExceptionMapper
    Response infected(InfectedFileException e) {
        return problems.infected(e.found());
    }

    @ServerExceptionMapper
    Response tooMany(TooManyFilesException e) {
        return problems.tooManyFiles();
    }

    @ServerExceptionMapper
    Response wrongPlatform(WrongPlatformException e) {
        return problems.wrongPlatform();
    }

    @ServerExceptionMapper
    Response notExamined(ScannerUnavailableException e) {
        return problems.notExamined();
    }
}
