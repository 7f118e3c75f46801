package zhagen.ui.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import zhagen.model.Id;
import zhagen.model.Source;
import zhagen.model.Span;

/// Where somebody stopped reading, by project and source: a small file beside the preferences, and no part of the project. The sources
/// read last are remembered; where the file cannot be read or written, the program goes on without. Screen thread.
final class ReadingPlaces {

    private static final int REMEMBERED = 500;
    private static final String BETWEEN = "\t";

    /// @param top what the first line on the screen begins with
    record Spot(int top, Span selection) {}

    private final @Nullable Path file;
    private final String project;
    /// By project and source, the one read last at the end.
    private final Map<String, Spot> spots = new LinkedHashMap<>();

    /// @param file null to remember only as long as the program runs
    ReadingPlaces(@Nullable Path file, Path project) {
        this.file = file;
        this.project = project.toAbsolutePath().normalize().toString().replaceAll("\\s", " ");
        read();
    }

    Optional<Spot> of(Id<Source> source) {
        return Optional.ofNullable(spots.get(key(source)));
    }

    /// The source of this project that was read last.
    Optional<Id<Source>> last() {
        return spots.keySet().stream()
                .filter(key -> key.startsWith(project + BETWEEN))
                .reduce((_, later) -> later)
                .flatMap(key -> id(key.substring(project.length() + 1)));
    }

    private static Optional<Id<Source>> id(String written) {
        try {
            return Optional.of(new Id<>(UUID.fromString(written)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    void keep(Id<Source> source, Spot spot) {
        read(); // another window may have written since
        spots.remove(key(source));
        spots.put(key(source), spot);
        write();
    }

    private String key(Id<Source> source) {
        return project + BETWEEN + source.value();
    }

    private void read() {
        if (file == null) {
            return;
        }
        try (var lines = Files.lines(file)) {
            lines.map(line -> line.split(BETWEEN)).filter(cells -> cells.length == 5).forEach(cells -> {
                var key = cells[0] + BETWEEN + cells[1];
                int start = Integer.parseInt(cells[3]);
                spots.remove(key);
                spots.put(key, new Spot(Integer.parseInt(cells[2]), new Span(start, Integer.parseInt(cells[4]))));
            });
        } catch (IOException | RuntimeException _) {
            // nothing kept yet, or not by this version: one reads from the beginning
        }
    }

    private void write() {
        if (file == null) {
            return;
        }
        var lines = spots.entrySet().stream()
                .skip(Math.max(0, spots.size() - REMEMBERED))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, lines);
        } catch (IOException _) {
            // a place lost is not worth a word
        }
    }

    private static String line(String key, Spot spot) {
        var selection = spot.selection();
        return String.join(BETWEEN, key, String.valueOf(spot.top()), String.valueOf(selection.start()),
                String.valueOf(selection.end()));
    }
}
