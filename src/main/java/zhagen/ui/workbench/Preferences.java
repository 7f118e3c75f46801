package zhagen.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import zhagen.model.Language;
import zhagen.ui.keys.Keymap;
import zhagen.ui.look.Palette;
import zhagen.ui.reader.ReaderSettings;

/// What the person at this computer prefers, whichever project is open. Kept in a small file that is written at each
/// change; where it cannot be read or written, the program goes on without. Screen thread.
public final class Preferences {

    private static final int RECENT = 8;
    private static final String KEY = "key.";
    private static final String FOLDED = "card.history";
    private static final String READER = "reader.";

    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.of(Locale.getDefault()));
    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final IntegerProperty size = new SimpleIntegerProperty(TextSize.ALL.getFirst());
    private final StringProperty coder = new SimpleStringProperty("");
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final ObservableList<Path> shown = FXCollections.unmodifiableObservableList(recent); // kept: it listens weakly

    private final ObservableSet<UUID> blind = FXCollections.observableSet();
    private final ObservableSet<String> folded = FXCollections.observableSet(FOLDED);
    private final ObservableMap<String, String> keys = FXCollections.observableHashMap();
    private final Keymap keymap = new Keymap(keys);
    private final ObjectProperty<ReaderSettings> reading = new SimpleObjectProperty<>(ReaderSettings.DEFAULT);
    private final @Nullable Path folder;

    private Preferences(@Nullable Path folder) {
        this.folder = folder;
    }

    /// Those of nobody, which are not kept.
    public static Preferences fresh() {
        return new Preferences(null);
    }

    public static Preferences in(Path file) {
        var preferences = new Preferences(file.toAbsolutePath().getParent());
        preferences.read(file);
        InvalidationListener write = _ -> preferences.write(file);
        preferences.language.addListener(write);
        preferences.palette.addListener(write);
        preferences.size.addListener(write);
        preferences.coder.addListener(write);
        preferences.recent.addListener(write);
        preferences.keys.addListener(write);
        preferences.blind.addListener(write);
        preferences.folded.addListener(write);
        preferences.reading.addListener(write);
        return preferences;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    public ObjectProperty<Palette> palette() {
        return palette;
    }

    /// One of [TextSize#ALL].
    public IntegerProperty size() {
        return size;
    }

    /// The name that this person codes under, in projects that are begun here.
    public StringProperty coder() {
        return coder;
    }

    /// The coders who see nobody's work but their own.
    public ObservableSet<UUID> blind() {
        return blind;
    }

    /// The parts of screens that are folded away, by the keys of their headings.
    public ObservableSet<String> folded() {
        return folded;
    }

    /// The keys of all commands, as this person wants them.
    public Keymap keymap() {
        return keymap;
    }

    /// How this person likes to read.
    public ObjectProperty<ReaderSettings> reader() {
        return reading;
    }

    /// The folder that these are kept in, for what else is to be remembered at this computer; null for those of nobody.
    public @Nullable Path folder() {
        return folder;
    }

    /// The folders of the projects opened last, the newest first.
    public ObservableList<Path> recent() {
        return shown;
    }

    public void opened(Path project) {
        var folder = project.toAbsolutePath().normalize();
        recent.setAll(Stream.concat(Stream.of(folder), recent.stream().filter(other -> !other.equals(folder)))
                .limit(RECENT)
                .toList());
    }

    private void read(Path file) {
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
            language.set(Language.valueOf(kept.getProperty("language", language.get().name())));
            palette.set(Palette.valueOf(kept.getProperty("palette", palette.get().name())));
            coder.set(kept.getProperty("coder", ""));
            TextSize.ALL.stream()
                    .filter(one -> one.toString().equals(kept.getProperty("size")))
                    .forEach(size::set);
            IntStream.range(0, RECENT)
                    .mapToObj(number -> kept.getProperty("recent." + number, ""))
                    .filter(folder -> !folder.isEmpty())
                    .forEach(folder -> recent.add(Path.of(folder)));
            words(kept.getProperty("blind", "")).forEach(coder -> blind.add(UUID.fromString(coder)));
            folded.clear();
            folded.addAll(words(kept.getProperty("folded", FOLDED)));
            keys.putAll(under(KEY, kept));
            reading.set(ReaderSettings.of(under(READER, kept)));
        } catch (IOException | IllegalArgumentException _) {
            // nothing kept yet, or not by this version: the defaults are good
        }
    }

    private static List<String> words(String kept) {
        return Stream.of(kept.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static Map<String, String> under(String prefix, Properties kept) {
        return kept.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toMap(name -> name.substring(prefix.length()), kept::getProperty));
    }

    private void write(Path file) {
        var kept = new Properties();
        kept.setProperty("language", language.get().name());
        kept.setProperty("palette", palette.get().name());
        kept.setProperty("size", String.valueOf(size.get()));
        kept.setProperty("coder", coder.get());
        kept.setProperty("blind", blind.stream().map(UUID::toString).sorted().collect(Collectors.joining(" ")));
        kept.setProperty("folded", folded.stream().sorted().collect(Collectors.joining(" ")));
        IntStream.range(0, recent.size())
                .forEach(number -> kept.setProperty("recent." + number, recent.get(number).toString()));
        keys.forEach((command, chosen) -> kept.setProperty(KEY + command, chosen));
        reading.get().kept().forEach((name, value) -> kept.setProperty(READER + name, value));
        var lines = kept.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().toString().replace("\\", "\\\\"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, lines);
        } catch (IOException _) {
            // a preference lost is not worth a word
        }
    }
}
