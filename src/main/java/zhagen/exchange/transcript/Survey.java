package zhagen.exchange.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import zhagen.exchange.table.Grid;
import zhagen.model.Label;
import zhagen.model.Refused;
import zhagen.model.Span;
import zhagen.model.SpeakerRole;
import zhagen.model.Utterance;

/// A survey: a row for each respondent, a column for each question. What was answered freely becomes turns; what was ticked stands
/// above them and is nobody's words.
final class Survey {

    private static final int FEW = 100;
    private static final int MOST_SOURCES = 5_000;

    private final String format;
    private final String fileName;
    private final TableFile file;
    private final Grid grid;
    private final List<Integer> open;
    private final List<Integer> closed;
    private final int who;

    private final StringBuilder text = new StringBuilder();
    private final List<TranscriptTurn> turns = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> speakers = new LinkedHashMap<>();

    Survey(String format, String fileName, TableFile file, Grid grid, TableColumns columns) {
        this.format = format;
        this.fileName = fileName;
        this.file = file;
        this.grid = grid;
        this.open = columns.open();
        this.closed = columns.closed();
        this.who = columns.respondent();
    }

    boolean hasAnswers() {
        return !open.isEmpty() && !grid.body().isEmpty();
    }

    /// A source for each respondent where they are few, else one for each question.
    Transcript read() {
        return grid.body().size() <= FEW ? byRespondent() : byQuestion();
    }

    Transcript byRespondent() {
        refuseWithoutAnswers();
        if (grid.body().size() > MOST_SOURCES) {
            throw Refused.because("import.refused.respondents", fileName, grid.body().size(), MOST_SOURCES);
        }
        for (int row = 0; row < grid.body().size(); row++) {
            var cells = grid.body().get(row);
            if (open.stream().anyMatch(column -> !Grid.cell(cells, column).isEmpty())) {
                var number = row;
                part(name(row), participant(row), () -> respondent(number, cells));
            }
        }
        return transcript("survey-respondents", closed, List.of());
    }

    Transcript byQuestion() {
        refuseWithoutAnswers();
        for (var column : open) {
            var head = head(column);
            part(head, "", () -> question(column, head));
        }
        return transcript("survey-questions", List.of(), closed);
    }

    private void respondent(int row, List<String> cells) {
        closed.stream().filter(column -> !Grid.cell(cells, column).isEmpty())
                .forEach(column -> text.append(head(column))
                        .append(Names.isHan(head(column)) ? "：" : ": ")
                        .append(line(Grid.cell(cells, column)))
                        .append('\n'));
        for (var column : open) {
            var answer = Grid.cell(cells, column);
            if (!answer.isEmpty()) {
                asked(head(column));
                said(row, "", answer);
            }
        }
    }

    private void question(int column, String head) {
        asked(head);
        for (int row = 0; row < grid.body().size(); row++) {
            var answer = Grid.cell(grid.body().get(row), column);
            if (!answer.isEmpty()) {
                var name = name(row);
                said(row, name + (Names.isHan(name) ? "：" : ": "), answer);
            }
        }
    }

    private void part(String name, String participant, Runnable writing) {
        var from = text.length();
        writing.run();
        var end = text.length();
        while (end > from && text.charAt(end - 1) == '\n') {
            end--;
        }
        parts.add(new Part(name, new Span(from, end), participant));
    }

    /// What the form asked is nobody's words, but a question.
    private void asked(String head) {
        blankLine();
        var words = new Span(text.length(), text.length() + head.length());
        text.append(head).append('\n');
        add(words, new Span(words.start(), words.start()), words, -1, Utterance.QUESTION);
    }

    private void said(int row, String label, String answer) {
        if (!label.isEmpty()) {
            blankLine();
        }
        var from = text.length();
        text.append(label).append(answer).append('\n');
        var labelEnd = Lines.trimmed(label, 0, label.length()) + from;
        var words = new Span(from + label.length(), from + label.length() + answer.length());
        var speaker = speakers.computeIfAbsent(name(row), _ -> speakers.size());
        add(new Span(from, words.end()), new Span(from, labelEnd), words, speaker, Utterance.ANSWER);
    }

    private void add(Span whole, Span label, Span words, int speaker, Utterance utterance) {
        turns.add(new TranscriptTurn(whole, label, words, speaker, null, utterance));
    }

    private void blankLine() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    private void refuseWithoutAnswers() {
        if (!hasAnswers()) {
            throw Refused.because("import.refused.tableWithoutWords", fileName);
        }
    }

    private Transcript transcript(String layout, List<Integer> described, List<Integer> left) {
        var counts = turns.stream()
                .filter(turn -> turn.speaker() >= 0)
                .collect(Collectors.groupingBy(TranscriptTurn::speaker, Collectors.counting()));
        var people = new ArrayList<TranscriptSpeaker>();
        speakers.forEach((name, speaker) -> people.add(
                new TranscriptSpeaker(name, SpeakerRole.PARTICIPANT, counts.get(speaker).intValue())));
        var evidence = new ArrayList<Label>();
        evidence.add(Label.of("import.evidence.survey", grid.body().size(), open.size(), heads(open)));
        evidence.add(Label.of("import.evidence.sources", parts.size()));
        if (!described.isEmpty()) {
            evidence.add(Label.of("import.evidence.columnsAbove", heads(described)));
        }
        if (!left.isEmpty()) {
            evidence.add(Label.of("import.evidence.columnsLeft", heads(left)));
        }
        var found = new Recognition("", turns, people, layout, 1, evidence);
        return Transcript.of(format, file.encoding(), text.toString(), found, file.warnings()).in(parts);
    }

    private String name(int row) {
        var said = who < 0 ? "" : Names.plain(Grid.cell(grid.body().get(row), who));
        if (said.isEmpty()) {
            return "R%03d".formatted(row + 1);
        }
        return isNumber(said) ? "R" + said : said;
    }

    /// Where the table has only numbers, those of two surveys must not meet in one participant.
    private String participant(int row) {
        var dot = fileName.lastIndexOf('.');
        var numbered = who < 0 || isNumber(Grid.cell(grid.body().get(row), who));
        return numbered ? (dot > 0 ? fileName.substring(0, dot) : fileName) + "-" + name(row) : name(row);
    }

    private static boolean isNumber(String name) {
        return name.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    private String head(int column) {
        var head = line(grid.head(column));
        return head.isEmpty() ? "[%d]".formatted(column + 1) : head;
    }

    private String heads(List<Integer> named) {
        return named.stream().map(this::head).collect(Collectors.joining(" · "));
    }

    private static String line(String cell) {
        return cell.replaceAll("\\s+", " ").strip();
    }
}
