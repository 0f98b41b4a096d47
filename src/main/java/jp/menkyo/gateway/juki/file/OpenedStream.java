package jp.menkyo.gateway.juki.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import jp.menkyo.gateway.batch.FileFault;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * What comes out of an envelope. Whatever the cryptography stumbles over is the file's fault and refuses it, without a cause
 * that could quote it.
 */
final class OpenedStream extends FilterInputStream {

    OpenedStream(InputStream opened) {
        super(opened);
    }

    /** A step of opening a file. */
    @FunctionalInterface
    interface Step<T> {
        T take() throws CMSException, IOException, OperatorCreationException;
    }

    /** @throws FileRefused when the file does not let the step be taken */
    static <T> T or(Step<T> step) {
        try {
            return step.take();
        } catch (FileRefused refused) {
            throw refused;
        } catch (CMSException | IOException | OperatorCreationException | RuntimeException broken) {
            throw new FileRefused(FileFault.NOT_OPENED);
        }
    }

    @Override
    public int read() {
        return or(super::read);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        return or(() -> super.read(buffer, offset, length));
    }
}
