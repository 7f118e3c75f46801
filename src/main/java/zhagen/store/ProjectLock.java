package zhagen.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import zhagen.model.Label;
import zhagen.model.Refused;

/// One program at a time has a project. The lock is the operating system's, which takes it back when the program ends, however it
/// ends; what is written in the file only says whom to ask.
final class ProjectLock implements AutoCloseable {

    /// Beyond the note, so that it can be read while the lock is held (Windows would not let it otherwise).
    private static final long LOCKED_BYTE = 1L << 40;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FileChannel channel;

    private ProjectLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws Refused where another program has the project, or the folder cannot be written to
    static ProjectLock take(Path folder) {
        var file = folder.resolve("project.lock");
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Refused(Label.of("project.readOnly", folder), e);
        }
        try {
            if (lock(channel) == null) {
                var held = heldBy(folder, file);
                channel.close();
                throw held;
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(note().getBytes(StandardCharsets.UTF_8)), 0);
            return new ProjectLock(channel);
        } catch (OverlappingFileLockException e) {
            close(channel);
            throw new Refused(Label.of("project.openHere", folder), e);
        } catch (IOException e) {
            close(channel);
            throw new Refused(Label.of("project.readOnly", folder), e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        return channel.tryLock(LOCKED_BYTE, 1, false);
    }

    private static Refused heldBy(Path folder, Path file) throws IOException {
        var note = (Files.readString(file) + "\t?\t?\t?\t?").split("\\s*\t\\s*");
        return Refused.because("project.open", folder, note[0], note[1], note[2], note[3]);
    }

    private static String note() {
        return "%s\t%s\t%s\t%d\n"
                .formatted(
                        System.getProperty("user.name"),
                        host(),
                        LocalDateTime.now().format(MINUTE),
                        ProcessHandle.current().pid());
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // the lock goes with the program at the latest
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
