package jp.menkyo.outside;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files below a folder that were written since a moment and hold a number. */
public final class FileLeftovers extends SimpleFileVisitor<Path> {

    private static final int PIECE = 8 * 1024 * 1024;

    private static final FileTime START =
            FileTime.fromMillis(ManagementFactory.getRuntimeMXBean().getStartTime());

    private final Path top;
    private final Canaries canaries;
    private final FileTime since;
    private final List<Path> found = new ArrayList<>();
    private long files;
    private long bytes;

    private FileLeftovers(Path top, Canaries canaries, FileTime since) {
        this.top = top;
        this.canaries = canaries;
        this.since = since;
    }

    /** @param depth how many folders deep; what others keep, or take away meanwhile, is passed over */
    public static FileLeftovers below(Path folder, int depth, Canaries canaries, FileTime since) throws IOException {
        var leftovers = new FileLeftovers(folder, canaries, since);
        Set<FileVisitOption> noLinks = EnumSet.noneOf(FileVisitOption.class);
        Files.walkFileTree(folder, noLinks, depth, leftovers);
        return leftovers;
    }

    /** Folders that were there before this program are not its own. */
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        boolean old = attributes.creationTime().compareTo(START) < 0
                && attributes.lastModifiedTime().compareTo(START) < 0;
        return old && !folder.equals(top) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isRegularFile()
                && attributes.lastModifiedTime().compareTo(since) >= 0
                && Files.isReadable(file)) {
            files++;
            if (holds(file)) {
                found.add(file);
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException goneOrNotOurs) {
        return FileVisitResult.CONTINUE;
    }

    /** Piece by piece; each begins with the end of the one before. */
    private boolean holds(Path file) throws IOException {
        var piece = new byte[PIECE];
        int kept = 0;
        try (var stream = Files.newInputStream(file)) {
            while (true) {
                int read = stream.readNBytes(piece, kept, PIECE - kept);
                bytes += read;
                if (canaries.first(piece, kept + read) >= 0) {
                    return true;
                }
                if (kept + read < PIECE) {
                    return false;
                }
                kept = Canaries.LONGEST;
                System.arraycopy(piece, PIECE - kept, piece, 0, kept);
            }
        }
    }

    public List<Path> found() {
        return found;
    }

    @Override
    public String toString() {
        return "%,d files, %,d bytes, %d with a number".formatted(files, bytes, found.size());
    }
}
