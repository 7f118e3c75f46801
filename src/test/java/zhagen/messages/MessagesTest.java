package zhagen.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import zhagen.model.Label;
import zhagen.model.Language;
import zhagen.model.Wording;

class MessagesTest {

    private static final Pattern KEY_IN_CODE =
            Pattern.compile(
                    "(?:because|Label\\.of|say|\\.as|text|Say\\.[a-z]+)\\(\\s*(?:[a-z.]+,\\s*)?\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)+)\"");

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (var in = MessagesTest.class.getResourceAsStream(name)) {
            properties.load(new InputStreamReader(
                    Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return properties;
    }

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        var english = bundle("messages.properties");
        var chinese = bundle("messages_zh_CN.properties");
        assertThat(new TreeSet<>(chinese.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        for (var key : english.stringPropertyNames()) {
            assertThat(chinese.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(new MessageFormat(chinese.getProperty(key)).getFormatsByArgumentIndex().length)
                    .as("arguments of " + key)
                    .isEqualTo(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length);
        }
    }

    @Test
    void aLabelCounts() {
        assertThat(Messages.in(Language.EN).say(Label.of("relationType.used", "2024", 1)))
                .isEqualTo("1 relation is of type “2024”; give it another type first.");
        assertThat(Messages.in(Language.EN).say(Label.of("relationType.used", "2024", 3)))
                .isEqualTo("3 relations are of type “2024”; give them another type first.");
    }

    @Test
    void noKeyIsGivenTwice() throws IOException {
        for (var name : new String[] {"messages.properties", "messages_zh_CN.properties"}) {
            var keys = new ArrayList<String>();
            for (var line : Files.readAllLines(Path.of("src/main/resources/zhagen/messages", name))) {
                if (!line.startsWith("#") && line.contains("=")) {
                    keys.add(line.substring(0, line.indexOf('=')).strip());
                }
            }
            assertThat(keys).as(name).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyThatTheProgramSpeaksOfHasWords() throws IOException {
        var english = bundle("messages.properties");
        var missing = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var keys = KEY_IN_CODE.matcher(Files.readString(file));
                while (keys.find()) {
                    if (!english.containsKey(keys.group(1))) {
                        missing.add(keys.group(1) + " in " + file.getFileName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aLabelFollowsTheLanguage() {
        var label = Label.of("change.code.merge", new Wording("烟囱", "silos"), new Wording("信息孤岛", "islands"));
        assertThat(Messages.in(Language.ZH).say(label)).isEqualTo("将“烟囱”并入“信息孤岛”");
        assertThat(Messages.in(Language.EN).say(label)).isEqualTo("merge “silos” into “islands”");
    }
}
