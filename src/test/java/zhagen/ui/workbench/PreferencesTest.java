package zhagen.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Language;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Key;
import zhagen.ui.look.Palette;
import zhagen.ui.reader.ReaderSettings;

class PreferencesTest {

    private static final Command COMMAND = Area.of("text").command("inVivo", "V");

    @TempDir
    private Path folder;

    @Test
    void whatWasChosenIsThereTheNextTime() {
        var file = folder.resolve("设置").resolve("preferences");
        var first = Preferences.in(file);
        first.language().set(Language.ZH);
        first.palette().set(Palette.DARK);
        first.coder().set("王敏 = W\\M");
        first.opened(folder.resolve("研究 一.zhagen"));
        var reading = ReaderSettings.DEFAULT.sized(19).in("Serif").beside(ReaderSettings.Gutter.LINES).byWords(true);
        first.reader().set(reading);
        first.size().set(150);
        first.keymap().change(COMMAND, List.of(new Key("Ctrl+Shift+V"), new Key("[")));

        var second = Preferences.in(file);
        assertThat(second.language().get()).isEqualTo(Language.ZH);
        assertThat(second.palette().get()).isEqualTo(Palette.DARK);
        assertThat(second.coder().get()).isEqualTo("王敏 = W\\M");
        assertThat(second.recent()).containsExactly(folder.resolve("研究 一.zhagen"));
        assertThat(second.reader().get()).isEqualTo(reading);
        assertThat(second.size().get()).isEqualTo(150);
        assertThat(second.keymap().keys(COMMAND)).containsExactly(new Key("Ctrl+Shift+V"), new Key("["));
        second.keymap().resetAll();
        assertThat(Preferences.in(file).keymap().isChanged(COMMAND)).isFalse();
    }

    @Test
    void theProjectsOpenedLastComeFirstAndOnce() {
        var preferences = Preferences.in(folder.resolve("preferences"));
        IntStream.range(0, 12).forEach(number -> preferences.opened(folder.resolve("p" + number)));
        preferences.opened(folder.resolve("p7"));

        assertThat(preferences.recent()).hasSize(8).startsWith(folder.resolve("p7"), folder.resolve("p11"));
        assertThat(preferences.recent()).doesNotHaveDuplicates();
    }

    @Test
    void aFileOfNonsenseIsNoObstacle() throws IOException {
        var file = Files.writeString(folder.resolve("preferences"), "language=KLINGON\npalette\\u00");

        assertThat(Preferences.in(file).palette().get()).isEqualTo(Palette.LIGHT);
    }
}
