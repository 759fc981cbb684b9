package org.askwell.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes in attachments: streams them to the store, notes what they are, reads the text inside. */
@ApplicationScoped
public class Uploads {

    @Inject
    FileStore store;

    @Inject
    FilesConfig config;

    @Inject
    Clock clock;

    /**
     * @param accountId who uploads
     * @throws FileTooLargeException if the content is larger than {@link FilesConfig#maxSize()}
     */
    @Transactional
    public StoredFile take(InputStream source, String name, Long accountId) throws IOException {
        FileStore.Content content = store.write(source, config.maxSize().asLongValue());
        byte[] start = start(content);
        var file = new StoredFile();
        file.id = content.id();
        file.name = FileName.clean(name);
        file.mediaType = MediaTypes.of(start, file.name);
        file.size = content.size();
        file.sha256 = content.sha256();
        file.uploadedBy = accountId;
        file.uploadedAt = clock.instant();
        file.extractedText = TextInside.of(start, file.mediaType);
        file.persist();
        return file;
    }

    /**
     * Copies a file, as every file belongs to one text.
     *
     * @param accountId whose file the copy is
     */
    @Transactional
    public StoredFile copy(StoredFile file, Long accountId) throws IOException {
        try (InputStream source = store.read(file.id, 0, file.size)) {
            return take(source, file.name, accountId);
        }
    }

    private byte[] start(FileStore.Content content) throws IOException {
        long length = Math.min(content.size(), TextInside.READ_BYTES);
        try (InputStream source = store.read(content.id(), 0, length)) {
            return source.readAllBytes();
        }
    }
}
