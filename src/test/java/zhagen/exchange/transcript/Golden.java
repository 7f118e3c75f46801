package zhagen.exchange.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import zhagen.messages.Messages;
import zhagen.model.Language;
import zhagen.model.Refused;

/// A folder with a file and what is expected of it.
record Golden(Path folder) {

    private static final Path ALL = Path.of("src/test/resources/exchange/transcript");

    static List<Golden> all() {
        try (var folders = Files.list(ALL)) {
            return folders.sorted().map(Golden::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path input() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(input());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    /// What the file is read as, in a form that a person can check.
    String outcome() {
        try {
            return describe(TranscriptReader.read(input().getFileName().toString(), bytes()));
        } catch (Refused refused) {
            return "refused: " + Messages.in(Language.EN).say(refused.label()) + "\n";
        }
    }

    private static String describe(Transcript transcript) {
        var lines = new StringBuilder();
        lines.append("format: ").append(transcript.format()).append('\n');
        lines.append("encoding: ").append(transcript.encoding()).append('\n');
        lines.append("title: ").append(transcript.title()).append('\n');
        lines.append("layout: ").append(transcript.layout()).append('\n');
        lines.append("characters: ").append(transcript.text().length()).append('\n');
        transcript.warnings().forEach(warning -> lines.append("warning: ")
                .append(Messages.in(Language.EN).say(warning))
                .append('\n'));
        transcript.speakers().forEach(speaker -> lines.append("speaker: %s, %s, %d%n"
                .formatted(speaker.name(), speaker.role(), speaker.turns())));
        transcript.parts().forEach(part -> lines.append("part: %s, %s, %d–%d%n"
                .formatted(part.name(), part.participant(), part.span().start(), part.span().end())));
        transcript.pages().forEach(page -> lines.append("page: %s, before %s%n"
                .formatted(page.label(), shown(beginning(transcript.text().substring(page.start()))))));
        transcript.comments().forEach(comment -> lines.append("comment: %s, %s, on %s%n  words: %s%n"
                .formatted(comment.author(), comment.date(), shown(comment.span().of(transcript.text())),
                        shown(comment.words()))));
        lines.append(transcript.turns().stream()
                .map(turn -> describe(transcript, turn))
                .collect(Collectors.joining()));
        return lines.toString();
    }

    private static String describe(Transcript transcript, TranscriptTurn turn) {
        var who = turn.speaker() < 0 ? "-" : transcript.speakers().get(turn.speaker()).name();
        return "turn: %s, %s%s%n  label: %s%n  words: %s%n"
                .formatted(
                        who,
                        turn.utterance(),
                        turn.start() == null ? "" : ", " + turn.start(),
                        shown(turn.label().of(transcript.text())),
                        shown(turn.words().of(transcript.text())));
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(12, text.length()));
    }

    private static String shown(String words) {
        return words.replace("\n", "⏎").replace("\t", "⇥");
    }

    @Override
    public String toString() {
        return name();
    }
}
