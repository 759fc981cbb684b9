package org.askwell.tickets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.askwell.files.FileTooLargeException;
import org.askwell.files.Uploads;
import org.askwell.web.FormErrors;
import org.askwell.web.Messages;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes in the files of a form. */
@ApplicationScoped
public class TicketUploads {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    Uploads uploads;

    @Inject
    TicketsConfig config;

    @Inject
    Messages messages;

    /** @return the ids of the files; what is wrong with one is noted at the field {@code files} */
    public List<UUID> take(List<FileUpload> given, Long accountId, FormErrors errors) {
        List<FileUpload> files = given == null
                ? List.of()
                : given.stream()
                        .filter(file -> file.size() > 0 || !file.fileName().isEmpty())
                        .toList();
        if (files.size() > config.maxFiles()) {
            errors.add("files", messages.of(TicketMessages.class).tooManyFiles(config.maxFiles()));
        }
        return errors.any()
                ? List.of()
                : files.stream().map(file -> take(file, accountId, errors)).toList();
    }

    private UUID take(FileUpload file, Long accountId, FormErrors errors) {
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return uploads.take(content, file.fileName(), accountId).id;
        } catch (FileTooLargeException e) {
            errors.add("files", messages.of(TicketMessages.class).fileTooLarge((int) (e.limit() / MEGABYTE)));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
