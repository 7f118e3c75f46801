package zhagen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhagen.model.Language;
import zhagen.messages.Messages;
import zhagen.ui.keys.Command;

/// The commands of the whole window, and somebody who wants other keys.
class KeysWalkTest {

    @TempDir
    private Path folder;

    @AutoClose
    private Walk walk;

    @BeforeEach
    void openTheSampleStudy() {
        walk = Walk.throughTheSampleStudy(folder);
    }

    @Test
    void everyCommandAndEveryAreaHasWordsInBothLanguages() {
        for (var command : walk.workbench().commands()) {
            for (var language : Language.values()) {
                assertThat(Messages.in(language).say(command.message())).isNotBlank();
                assertThat(Messages.in(language).say(command.area().message())).isNotBlank();
            }
        }
    }

    @Test
    void asTheyComeNoTwoCommandsShareAKeyOrAName() {
        var all = walk.workbench().commands();
        assertThat(all).extracting(Command::id).doesNotHaveDuplicates();
        for (var command : all) {
            assertThat(walk.workbench().keymap().collisions(command, all)).as(command.id()).isEmpty();
        }
    }
}
