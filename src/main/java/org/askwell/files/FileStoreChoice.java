package org.askwell.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** The one file store of the portal, as the settings choose it. */
class FileStoreChoice {

    @Produces
    @ApplicationScoped
    FileStore store(FilesConfig files, BucketConfig bucket) {
        return bucket.name().isPresent() ? BucketStore.of(bucket, files.folder()) : new FolderStore(files.folder());
    }

    void close(@Disposes FileStore store) {
        if (store instanceof BucketStore bucket) {
            bucket.close();
        }
    }
}
