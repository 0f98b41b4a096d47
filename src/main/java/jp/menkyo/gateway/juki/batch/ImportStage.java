package jp.menkyo.gateway.juki.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import jp.menkyo.gateway.batch.Batch;
import jp.menkyo.gateway.batch.Batch.State;
import jp.menkyo.gateway.batch.FileFault;
import jp.menkyo.gateway.batch.book.AnswerProgress;
import jp.menkyo.gateway.batch.book.BatchProgress;
import jp.menkyo.gateway.juki.answer.PieceImport;
import jp.menkyo.gateway.juki.exchange.FileExchange;
import jp.menkyo.gateway.juki.file.AnswerFile;
import jp.menkyo.gateway.juki.file.AnswerFile.Checked;
import jp.menkyo.gateway.juki.file.FileRefused;
import jp.menkyo.gateway.juki.file.SealedFile;
import jp.menkyo.shared.transaction.AdministratorContext;
import org.springframework.stereotype.Component;

/**
 * Fetches the answer file and takes it in. It is read twice: once to its end, to see that it is whole, genuine and the answer to
 * this inquiry, and only then line by line. Lines that were taken in before a crash are passed over.
 */
@Component
class ImportStage implements Stage {

    private static final Duration LONGEST = Duration.ofMinutes(65);

    private final FileExchange exchange;
    private final BatchProgress progress;
    private final AnswerProgress answers;
    private final PieceImport pieces;
    private final BundledCertificates certificates;
    private final FileSettings settings;
    private final AdministratorContext administrators;

    ImportStage(
            FileExchange exchange,
            BatchProgress progress,
            AnswerProgress answers,
            PieceImport pieces,
            BundledCertificates certificates,
            FileSettings settings,
            AdministratorContext administrators) {
        this.exchange = exchange;
        this.progress = progress;
        this.answers = answers;
        this.pieces = pieces;
        this.certificates = certificates;
        this.settings = settings;
        this.administrators = administrators;
    }

    @Override
    public State state() {
        return State.IMPORTING;
    }

    @Override
    public void advance(Batch batch) {
        progress.hold(batch, LONGEST);
        try (var spool = Spool.in(settings.spool())) {
            exchange.fetch(batch, spool.file());
            var checked = open(
                    spool,
                    content -> AnswerFile.check(
                            content, batch.id(), administrators.current().code()));
            takeIn(batch, spool, checked);
        }
    }

    private void takeIn(Batch batch, Spool spool, Checked checked) {
        if (!answers.begin(batch, checked.sha256())) {
            throw new FileRefused(FileFault.OTHER_ANSWER);
        }
        open(spool, content -> {
            AnswerFile.read(
                    content, batch.imported(), settings.piece(), (lines, last) -> pieces.take(batch, lines, last));
            return checked;
        });
        pieces.finish(batch);
    }

    private Checked open(Spool spool, SealedFile.Reading<Checked> reading) {
        try (InputStream sealed = Files.newInputStream(spool.file())) {
            return new SealedFile(certificates.get()).open(sealed, reading);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
