package jp.menkyo.shared.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import jp.menkyo.shared.problem.StartRefused;

/** A file with secrets: only its owner can read it, and it is written whole or not at all. */
public final class PrivateFile {

    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> READ_ONLY = EnumSet.of(PosixFilePermission.OWNER_READ);

    private PrivateFile() {}

    /**
     * Is the file there and closed to others?
     *
     * @param name what the file is, in Japanese and in English, for instance 鍵ファイル and key file
     * @param remedy what the operator does about it
     * @throws StartRefused when it is not
     */
    public static void require(Path path, String name, String englishName, String remedy) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new StartRefused(name + "がありません。 The " + englishName + " is missing: " + path, remedy);
        }
        if (!OWNER.containsAll(Files.getPosixFilePermissions(path))) {
            throw new StartRefused(
                    name + "を他の利用者が読めます。 The " + englishName + " is open to other users: " + path, remedy);
        }
    }

    /** @throws java.nio.file.FileAlreadyExistsException when there is a file already: it may still be needed */
    static void create(Path path, String content) throws IOException {
        Files.createFile(path, PosixFilePermissions.asFileAttribute(OWNER));
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            writeThrough(channel, content.getBytes(StandardCharsets.UTF_8));
        }
        Files.setPosixFilePermissions(path, READ_ONLY);
    }

    /**
     * Puts another content in its place; a crash leaves the old or the new file, never half of one. What the old one held
     * is overwritten as far as the file system lets us: flash memory and snapshots may keep it.
     */
    static void replace(Path path, String content) throws IOException {
        var file = path.toRealPath();
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        create(fresh, content);
        Files.setPosixFilePermissions(file, OWNER);
        try (var old = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            syncDirectory(file);
            writeThrough(old, new byte[Math.toIntExact(old.size())]);
        }
    }

    private static void writeThrough(FileChannel channel, byte[] content) throws IOException {
        var bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    /** Or a power cut could bring the old name back. */
    private static void syncDirectory(Path file) throws IOException {
        try (var directory = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
