package jp.menkyo.simulator.infonet;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.menkyo.simulator.Fault;
import jp.menkyo.simulator.infonet.NetworkBook.Query;
import jp.menkyo.simulator.server.Question;
import jp.menkyo.simulator.server.Reply;
import org.jspecify.annotations.Nullable;

/** Shows the network's record of a month, page by page; under a fault it has lost one exchange and got another one wrong. */
final class RecordDesk {

    private static final Pattern PATH = Pattern.compile("/v1/exchanges\\?month=([0-9]{4}-[0-9]{2})&page=([0-9]{1,6})");
    private static final int PAGE = 20;

    private final NetworkBook book;

    RecordDesk(NetworkBook book) {
        this.book = book;
    }

    record Listed(
            String processingNumber,
            String task,
            String provider,
            Set<String> dataKinds,
            String legalBasis,
            Instant placedAt,
            @Nullable String result) {}

    record Page(String requestId, String month, int page, boolean last, List<Listed> exchanges) {}

    Reply list(Question question) {
        var asked = PATH.matcher(question.path());
        if (!asked.matches()) {
            return Reply.error(404);
        }
        var month = question.aboutSomebodyElse() ? "1999-12" : asked.group(1);
        int page = Integer.parseInt(asked.group(2));
        var all = listed(YearMonth.parse(asked.group(1)), question.fault());
        int from = Math.min(page * PAGE, all.size());
        int to = Math.min(from + PAGE, all.size());
        return Reply.json(
                new Page(question.requestId(), month, page, to == all.size(), List.copyOf(all.subList(from, to))));
    }

    private List<Listed> listed(YearMonth month, Fault fault) {
        var all =
                new ArrayList<>(book.in(month).stream().map(RecordDesk::listed).toList());
        if (fault == Fault.RECORDS_DIFFER && all.size() > 1) {
            all.remove(0);
            var one = all.remove(0);
            all.add(new Listed(
                    one.processingNumber(),
                    one.task(),
                    one.provider(),
                    Set.of("DEATH"),
                    one.legalBasis(),
                    one.placedAt(),
                    one.result()));
            all.add(new Listed(
                    "pn_of_nobody_" + month,
                    one.task(),
                    one.provider(),
                    one.dataKinds(),
                    one.legalBasis(),
                    one.placedAt(),
                    null));
        }
        return all;
    }

    private static Listed listed(Query query) {
        return new Listed(
                query.processingNumber(),
                query.task(),
                query.provider(),
                query.dataKinds(),
                query.legalBasis(),
                query.placedAt(),
                InfonetSimulator.ready(query) ? query.result() : null);
    }
}
