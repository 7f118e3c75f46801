package zhagen.exchange.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zhagen.exchange.codebook.Facts;
import zhagen.exchange.memos.Markdown;
import zhagen.exchange.tables.Table.Align;
import zhagen.exchange.word.WordFile;
import zhagen.exchange.word.WordFile.Words;
import zhagen.exchange.word.WordTable;
import zhagen.exchange.word.WordTable.Entry;
import zhagen.exchange.word.WordTable.Reach;
import zhagen.messages.Messages;
import zhagen.model.Code;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Memo;
import zhagen.model.Mentions;
import zhagen.model.Participant;
import zhagen.model.Progress;
import zhagen.model.Snapshot;
import zhagen.model.Source;
import zhagen.model.Stories;
import zhagen.model.Texts;
import zhagen.model.TheoryModel;

/// Writes tables as the appendix of a thesis, for Word: in the order of the method, each with its caption and its notes, the storyline
/// before what selective coding found. Any thread.
public final class TablesDocument {

    /// A figure that goes with the tables of a kind.
    ///
    /// @param width and height in points
    public record Picture(TableKind with, String title, byte[] png, double width, double height) {}

    private final Facts facts;
    private final Texts texts;

    /// @param zone where the days of the study began and ended
    public TablesDocument(Snapshot now, Texts texts, Messages messages, ZoneId zone) {
        this.facts = new Facts(now, texts, messages, zone);
        this.texts = texts;
    }

    public void write(List<Table> tables, List<Picture> pictures, OutputStream out, Progress progress)
            throws IOException {
        var quoting = new Quoting(facts, texts, tables, progress);
        var author = facts.now().all(Coder.class).map(Coder::name).collect(Collectors.joining("; "));
        var title = facts.say("tables.document.title", facts.in(facts.now().study().title()));
        try (var file = new WordFile(title, author)) {
            file.turn(!tables.isEmpty() && tables.getFirst().wide());
            file.title(title);
            file.paragraph(List.of(Words.plain(about(tables))));
            new Writing(file, quoting, pictures).write(tables);
            file.write(out);
        }
    }

    private String about(List<Table> tables) {
        var now = facts.now();
        var places = now.all(Coding.class).map(Coding::place).collect(Collectors.toSet());
        var cited = tables.stream()
                .flatMap(table -> table.rows().stream().flatMap(List::stream))
                .flatMap(cell -> cell instanceof Cell.Quotes(var quoted, _) ? quoted.stream().limit(1) : null)
                .findFirst()
                .map(place -> facts.say("tables.document.reference", facts.reference(place)))
                .orElse("");
        return facts.say(
                "tables.document.about",
                now.count(Source.class),
                now.count(Participant.class),
                now.count(Code.class),
                facts.counting().of(places).passages(),
                cited);
    }

    /// One writing of a document: where it has come to.
    private final class Writing {

        private final WordFile file;
        private final Quoting quoting;
        private final List<Picture> pictures;
        private int stages;
        private int captions;
        private int figures;

        Writing(WordFile file, Quoting quoting, List<Picture> pictures) {
            this.file = file;
            this.quoting = quoting;
            this.pictures = pictures;
        }

        void write(List<Table> tables) throws IOException {
            TableKind.Stage stage = null;
            for (var table : tables) {
                file.turn(table.wide());
                if (table.kind().stage() != stage) {
                    stage = table.kind().stage();
                    file.heading(1, List.of(Words.plain(
                            facts.say("tables.stage.numbered", ++stages, facts.say("tables.stage." + stage)))));
                    if (stage == TableKind.Stage.SELECTIVE) {
                        story();
                    }
                }
                write(table);
                for (var picture : pictures) {
                    if (picture.with() == table.kind()) {
                        file.picture(picture.png(), picture.width(), picture.height(), picture.title());
                        file.caption(facts.say("tables.figure"), ++figures, picture.title());
                    }
                }
            }
        }

        /// The core categories, and what the models tell.
        private void story() {
            var reasons = new HashSet<Memo>();
            for (var model : facts.now().all(TheoryModel.class).toList()) {
                var told = Markdown.plain(Mentions.plain(facts.in(model.storyline())));
                if (!told.isEmpty()) {
                    file.heading(2, List.of(Words.plain(facts.in(model.name()))));
                    if (model.core() != null) {
                        var core = facts.now().get(model.core());
                        said("tables.core", facts.in(core.name()), facts.in(core.definition()));
                        Stories.reason(facts.now(), model)
                                .filter(reasons::add)
                                .ifPresent(memo -> said(
                                        "tables.reason", Markdown.plain(Mentions.plain(memo.body())), ""));
                    }
                    said("tables.storyline", told, "");
                }
            }
        }

        private void said(String key, String words, String more) {
            var text = more.isEmpty() ? words : facts.say("tables.defined", words, more);
            file.paragraph(List.of(
                    new Words(facts.say("tables.said", facts.say(key)), Set.of(WordFile.Look.BOLD)),
                    Words.plain(text)));
        }

        private void write(Table table) {
            file.caption(facts.say("tables.caption"), ++captions, table.title());
            file.table(new WordTable(widths(table), head(table), rows(table), table.total()));
            if (table.notes().isEmpty()) {
                file.note("");
            }
            table.notes().forEach(file::note);
        }

        private List<Integer> widths(Table table) {
            int shares = table.columns().stream().mapToInt(Table.Column::share).sum();
            return table.columns().stream().map(column -> file.width() * column.share() / shares).toList();
        }

        private static List<Entry> head(Table table) {
            return table.columns().stream()
                    .map(column -> new Entry(column.head(), WordTable.Align.MIDDLE, Reach.ALONE))
                    .toList();
        }

        private List<List<Entry>> rows(Table table) {
            var rows = new ArrayList<List<Entry>>();
            for (int i = 0; i < table.rows().size(); i++) {
                var row = new ArrayList<Entry>();
                for (int column = 0; column < table.columns().size(); column++) {
                    row.add(entry(table, i, column));
                }
                rows.add(row);
            }
            return rows;
        }

        private Entry entry(Table table, int row, int column) {
            var cell = table.rows().get(row).get(column);
            boolean reaches = row + 1 < table.rows().size()
                    && table.rows().get(row + 1).get(column) == Cell.ABOVE;
            var reach = cell == Cell.ABOVE ? Reach.GOES_ON : reaches ? Reach.BEGINS : Reach.ALONE;
            return new Entry(quoting.of(cell), align(table.columns().get(column).align()), reach);
        }

        private static WordTable.Align align(Align align) {
            return switch (align) {
                case LEFT -> WordTable.Align.LEFT;
                case MIDDLE -> WordTable.Align.MIDDLE;
                case RIGHT -> WordTable.Align.RIGHT;
            };
        }
    }
}
