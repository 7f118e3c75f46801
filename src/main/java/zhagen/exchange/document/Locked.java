package zhagen.exchange.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Word and Excel files of today with a password: the zip archive lies encrypted in an old container.
final class Locked {

    private static final int MOST = 256 << 20;

    private Locked() {}

    static boolean isLocked(byte[] bytes) {
        return DocumentKind.isOle(bytes)
                && new String(bytes, StandardCharsets.ISO_8859_1).contains(DocumentKind.wide("EncryptedPackage"));
    }

    static byte[] opened(byte[] bytes, String password) throws IOException {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            var decryptor = Decryptor.getInstance(new EncryptionInfo(container));
            if (!decryptor.verifyPassword(password.isEmpty() ? Decryptor.DEFAULT_PASSWORD : password)) {
                throw new Unreadable(
                        password.isEmpty() ? Unreadable.Reason.PROTECTED : Unreadable.Reason.WRONG_PASSWORD);
            }
            try (var in = decryptor.getDataStream(container)) {
                return in.readNBytes(MOST);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
