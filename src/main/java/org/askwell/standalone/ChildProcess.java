package org.askwell.standalone;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server program run as a child, remembered in a file so that the next start finds what a killed portal left. */
final class ChildProcess {

    static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Path pidFile;
    private final Path log;
    private Process process;

    ChildProcess(DataDirectory data, String name) {
        pidFile = data.folder("run").resolve(name + ".pid");
        log = data.folder("logs").resolve(name + ".log");
    }

    void start(List<String> command, Map<String, String> environment, Path workingDirectory) {
        var builder = new ProcessBuilder(command).directory(workingDirectory.toFile());
        builder.environment().putAll(environment);
        builder.redirectInput(new File("/dev/null"));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        try {
            process = builder.start();
            Files.writeString(pidFile, describe(process.toHandle()));
        } catch (IOException e) {
            throw new StandaloneException("Could not run " + command.get(0) + " (log: " + log + ")", e);
        }
    }

    /** @throws StandaloneException with the log's place if the program has ended by itself */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new StandaloneException("It ended with exit code " + process.exitValue() + "; its log is " + log);
        }
    }

    Path log() {
        return log;
    }

    /** @param patience how long the program may take before it is killed */
    void stop(Duration patience) {
        if (process != null) {
            end(process.toHandle(), patience);
        }
        forget();
    }

    /** Ends what an earlier portal started and could not stop, recognised by process number and start time. */
    void endLeftOver() {
        leftOver().ifPresent(handle -> end(handle, PATIENCE));
        forget();
    }

    private Optional<ProcessHandle> leftOver() {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String remembered = Files.readString(pidFile);
            return ProcessHandle.of(Long.parseLong(remembered.split(" ", 2)[0]))
                    .filter(handle -> describe(handle).equals(remembered));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String describe(ProcessHandle handle) {
        return handle.pid() + " " + handle.info().startInstant().orElse(Instant.EPOCH);
    }

    private static void end(ProcessHandle handle, Duration patience) {
        handle.destroy();
        try {
            handle.onExit().get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            handle.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new StandaloneException("Could not delete " + pidFile, e);
        }
    }
}
