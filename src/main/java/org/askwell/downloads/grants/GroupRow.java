package org.askwell.downloads.grants;

import java.util.List;

/** A group of customers in the REST API and in lists. */
public record GroupRow(
        String code, String nameEn, String nameZh, List<String> members, boolean exportCleared, int version) {

    static GroupRow of(CustomerGroup group) {
        return new GroupRow(
                group.code, group.nameEn, group.nameZh, List.copyOf(group.members), group.exportCleared, group.version);
    }
}
