package org.askwell.downloads;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** RFC 9110, 14.1.2 on a content of 10 bytes. */
class ByteRangeTest {

    private static final long SIZE = 10;

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0,0,1",
        "bytes=0-9,0,10",
        "bytes=3-5,3,3",
        "bytes=9-9,9,1",
        "bytes=5-,5,5",
        "bytes=5-99,5,5",
        "bytes=-3,7,3",
        "bytes=-99,0,10"
    })
    void a_range_is_cut_to_what_exists(String header, long first, long length) {
        assertThat(ByteRange.understood(header)).isTrue();
        assertThat(ByteRange.of(header, SIZE)).contains(new ByteRange(first, length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=-0"})
    void a_range_without_a_byte_is_unsatisfiable(String header) {
        assertThat(ByteRange.understood(header)).isTrue();
        assertThat(ByteRange.of(header, SIZE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=5-3", "bytes=-", "bytes=0-1,3-4", "lines=0-1", "bytes=a-b", "", "bytes=1"})
    void anything_else_is_not_understood_and_gets_the_whole(String header) {
        assertThat(ByteRange.understood(header)).isFalse();
    }

    @Test
    void no_range_of_an_empty_content_can_be_had() {
        assertThat(ByteRange.of("bytes=0-", 0)).isEmpty();
        assertThat(ByteRange.of("bytes=-1", 0)).isEmpty();
    }
}
