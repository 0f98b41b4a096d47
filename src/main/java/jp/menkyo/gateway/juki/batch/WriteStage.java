package jp.menkyo.gateway.juki.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.RowError;
import jp.menkyo.gateway.batch.book.BatchProgress;
import jp.menkyo.gateway.batch.book.BatchRows;
import jp.menkyo.gateway.batch.book.BatchRows.ToAsk;
import jp.menkyo.gateway.juki.exchange.FileExchange;
import jp.menkyo.gateway.juki.file.InquiryFile;
import jp.menkyo.gateway.juki.file.SealedFile;
import jp.menkyo.mynumber.LentNumbers;
import jp.menkyo.mynumber.Vault;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.stereotype.Component;

/**
 * Writes the inquiry file and sends it. The vault lends the numbers of one piece at a time, they go straight into the
 * encryption, and what lies on disk is encrypted. After a failure the file is made anew; the other side takes one of them.
 */
@Component
class WriteStage implements Stage {

    /** A little longer than the line waits for the other side to take the file. */
    private static final Duration LONGEST = Duration.ofMinutes(65);

    private final BatchRows rows;
    private final BatchProgress progress;
    private final Vault vault;
    private final BundledCertificates certificates;
    private final FileExchange exchange;
    private final FileSettings settings;
    private final AdministratorContext administrators;
    private final Clock clock;

    WriteStage(
            BatchRows rows,
            BatchProgress progress,
            Vault vault,
            BundledCertificates certificates,
            FileExchange exchange,
            FileSettings settings,
            AdministratorContext administrators,
            Clock clock) {
        this.rows = rows;
        this.progress = progress;
        this.vault = vault;
        this.certificates = certificates;
        this.exchange = exchange;
        this.settings = settings;
        this.administrators = administrators;
        this.clock = clock;
    }

    @Override
    public State state() {
        return State.WRITING;
    }

    @Override
    public void advance(Batch batch) {
        try (var spool = Spool.in(settings.spool())) {
            int lines = write(batch, spool);
            progress.hold(batch, LONGEST);
            var acknowledged = exchange.send(batch, spool.file());
            if (acknowledged.lines() == lines) {
                progress.sent(batch, acknowledged.receipt(), settings.poll());
            } else {
                progress.refused(batch, "OTHER_COUNT");
            }
        }
    }

    private int write(Batch batch, Spool spool) {
        var lines = new int[1];
        try (var target = Files.newOutputStream(spool.file())) {
            new SealedFile(certificates.get()).seal(into -> lines[0] = write(batch, into), target);
            return lines[0];
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private int write(Batch batch, OutputStream sealed) throws IOException {
        var file = InquiryFile.begin(
                sealed, batch.id(), administrators.current().code(), batch.legalBasis(), clock.instant());
        for (int after = 0; after < batch.total(); after += settings.piece()) {
            write(batch, rows.toAsk(batch, after, after + settings.piece()), file);
            progress.written(batch, file.lines());
        }
        file.end();
        return file.lines();
    }

    private void write(Batch batch, List<ToAsk> piece, InquiryFile file) {
        var tokens = piece.stream().map(ToAsk::token).toList();
        var without = vault.lendAll(tokens, batch.legalBasis(), batch.id(), lent -> write(piece, file, lent));
        rows.unusable(
                batch,
                without.stream()
                        .map(row -> new RowError(null, row.seq(), null, RowError.Code.NUMBER_MISSING))
                        .toList());
    }

    /** @return the rows whose number is not there */
    private static List<ToAsk> write(List<ToAsk> piece, InquiryFile file, LentNumbers lent) {
        var here = piece.stream().collect(Collectors.partitioningBy(row -> lent.has(row.token())));
        try {
            for (var row : here.getOrDefault(true, List.of())) {
                file.line(row.lineId(), lent, row.token());
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return here.getOrDefault(false, List.of());
    }
}
