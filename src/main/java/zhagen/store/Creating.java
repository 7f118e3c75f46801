package zhagen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import zhagen.model.Label;
import zhagen.model.Refused;

/// The folder of a new project.
final class Creating {

    private Creating() {}

    /// @return whether the folder was there, and empty
    static boolean claim(Path folder) {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                return false;
            }
            try (var inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw Refused.because("project.exists", folder);
                }
            }
            return true;
        } catch (IOException e) {
            throw new Refused(Label.of("project.cannotCreate", folder), e);
        }
    }

    /// Takes away all that was put into the folder, and the folder where it was not there before.
    static void undo(Path folder, boolean existed) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!existed || !file.equals(folder)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // the refusal to create says enough
        }
    }
}
