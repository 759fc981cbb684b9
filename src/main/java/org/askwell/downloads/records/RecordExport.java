package org.askwell.downloads.records;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Records as CSV (RFC 4180) in UTF-8: written while they are read, so that their number does not matter. */
@ApplicationScoped
class RecordExport {

    private static final int AT_ONCE = 500;
    private static final String LINE_END = "\r\n";
    private static final String HEADER =
            "id,at,person,organisation,patch,way,address,allowed,reason,status,first,bytes,complete,file,sha256";

    @Inject
    DownloadRecords records;

    Response answer(RecordFilter filter) {
        StreamingOutput content = sink -> write(filter, new OutputStreamWriter(sink, StandardCharsets.UTF_8));
        return Response.ok(content)
                .type("text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"downloads.csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    void write(RecordFilter filter, Writer sink) throws IOException {
        sink.write(HEADER + LINE_END);
        long last = Long.MAX_VALUE;
        List<DownloadRecord> some = records.before(last, filter, AT_ONCE);
        while (!some.isEmpty()) {
            for (DownloadRecord each : some) {
                sink.write(line(each));
                last = each.id();
            }
            some = records.before(last, filter, AT_ONCE);
        }
        sink.flush();
    }

    static String line(DownloadRecord each) {
        return Stream.of(
                                each.id(),
                                each.at(),
                                each.person(),
                                each.organisation(),
                                each.patch(),
                                each.way(),
                                each.address(),
                                each.allowed(),
                                each.reason(),
                                each.status(),
                                each.first(),
                                each.bytes(),
                                each.complete(),
                                each.file(),
                                each.sha256())
                        .map(value -> cell(Objects.toString(value, "")))
                        .collect(Collectors.joining(","))
                + LINE_END;
    }

    /** A spreadsheet takes what begins with one of these signs for a formula, so it gets an apostrophe. */
    private static String cell(String text) {
        String plain = text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
        return plain.matches("(?s).*[\",\\r\\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }
}
