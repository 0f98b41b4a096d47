package jp.menkyo.gateway.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jp.menkyo.MenkyoTest;
import jp.menkyo.shared.OpaqueId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@MenkyoTest
class DatabaseBooksTest {

    @Autowired
    DatabaseBooks books;

    private final String gateway = OpaqueId.random("gw");

    @Test
    void givesOutExactlyTheCallsOfTheDayHoweverManyAskAtOnce() {
        var asked = IntStream.range(0, 12)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> books.takeFromDay(gateway, 5)))
                .toList();

        assertThat(asked.stream().filter(CompletableFuture::join).count()).isEqualTo(5);
        assertThat(books.takeFromDay(gateway, 5)).isFalse();
        assertThat(books.takeFromDay(gateway, 6)).as("more was agreed").isTrue();
    }

    @Test
    void givesOutNothingWhereNothingWasAgreed() {
        assertThat(books.takeFromDay(gateway, 0)).isFalse();
    }
}
