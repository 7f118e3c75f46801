package zhagen.ui.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import zhagen.analysis.PriorMapping;
import zhagen.analysis.saturation.HoldoutTest;
import zhagen.diagram.DataStructure;
import zhagen.diagram.Figure;
import zhagen.diagram.FigureFiles;
import zhagen.diagram.Style;
import zhagen.exchange.tables.Table;
import zhagen.exchange.tables.TableKind;
import zhagen.exchange.tables.Tables;
import zhagen.exchange.tables.TablesDocument;
import zhagen.exchange.tables.TablesDocument.Picture;
import zhagen.exchange.tables.TablesWorkbook;
import zhagen.exchange.tables.Tested;
import zhagen.messages.Messages;
import zhagen.model.AuditTrail;
import zhagen.model.Holdout;
import zhagen.model.Progress;
import zhagen.model.Snapshot;
import zhagen.project.Project;

/// The tables of one state of a project as files, with what other rooms know of it: the log of decisions, the tests of saturation, the
/// figure of the data structure. Any thread.
public final class TableFiles {

    /// Lines of concepts that a page has room for.
    private static final int PAGE = 34;
    /// A figure of more pages says nothing to a reader; as one picture it can still be had.
    private static final int MOST_PAGES = 8;

    private final Project project;
    private final Snapshot now;

    /// @param now the state of the project that the tables show
    public TableFiles(Project project, Snapshot now) {
        this.project = project;
        this.now = now;
    }

    /// What somebody wants to have.
    ///
    /// @param quotes how many quotations a cell shows at most
    public record Wish(Set<TableKind> kinds, Messages messages, int quotes) {

        public Wish {
            kinds = Set.copyOf(kinds);
        }
    }

    /// Reads no text, but the log of decisions where that is wanted.
    public List<Table> tables(Wish wish, Progress progress) {
        var decisions = wish.kinds().contains(TableKind.DECISIONS)
                ? project.explained(project.decisions())
                : List.<AuditTrail.Row>of();
        var besides = new Tables.Besides(decisions, tests(wish.messages()),
                wish.kinds().contains(TableKind.PRIOR) ? priors() : List.of(),
                new Comparisons(project, now, wish.messages()).told(wish.kinds()));
        return new Tables(now, project.texts(), wish.messages(), ZoneId.systemDefault(), besides, wish.quotes())
                .of(wish.kinds(), progress);
    }

    /// What became of the codes that a theory brought: as they were brought, where a milestone kept it.
    private List<Tables.Mapped> priors() {
        return PriorMapping.since(project.milestones().join().values(), now).rows().stream()
                .map(row -> new Tables.Mapped(row.prior(), row.finals(), row.strength()))
                .toList();
    }

    private List<Tested> tests(Messages messages) {
        return now.all(Holdout.class).map(holdout -> tested(HoldoutTest.of(now, holdout), messages)).toList();
    }

    private static Tested tested(HoldoutTest test, Messages messages) {
        var conclusion = switch (test.outcome()) {
            case HoldoutTest.Outcome.Passed() -> messages.say("tables.tested.passed");
            case HoldoutTest.Outcome.Failed() -> messages.say("tables.tested.failed");
            case HoldoutTest.Outcome.NotAssessable(var because) -> messages.say(
                    "tables.tested.notAssessable",
                    because.stream().map(messages::say).collect(Collectors.joining("; ")));
        };
        return new Tested(
                test.sources().stream().map(HoldoutTest.Member::source).toList(),
                test.concepts(),
                test.categories(),
                test.relations(),
                conclusion);
    }

    public void word(Wish wish, OutputStream out, Progress progress) throws IOException {
        var tables = tables(wish, Progress.NONE);
        new TablesDocument(now, project.texts(), wish.messages(), ZoneId.systemDefault())
                .write(tables, pictures(wish), out, progress);
    }

    public void excel(Wish wish, OutputStream out, Progress progress) throws IOException {
        new TablesWorkbook(now, project.texts(), wish.messages(), ZoneId.systemDefault())
                .write(tables(wish, Progress.NONE), out, progress);
    }

    /// The whole data structure in one figure.
    public List<Figure> dataStructure(Messages messages) {
        return DataStructure.of(now, messages, Integer.MAX_VALUE);
    }

    private List<Picture> pictures(Wish wish) throws IOException {
        var pictures = new ArrayList<Picture>();
        if (wish.kinds().contains(TableKind.DATA_STRUCTURE)) {
            var parts = DataStructure.of(now, wish.messages(), PAGE);
            for (int i = 0; i < parts.size() && parts.size() <= MOST_PAGES; i++) {
                var figure = parts.get(i);
                var png = new ByteArrayOutputStream();
                FigureFiles.png(figure, Style.LIGHT, FigureFiles.PRINT_DPI, png);
                var title = parts.size() == 1
                        ? figure.title()
                        : wish.messages().say("dataStructure.part", figure.title(), i + 1, parts.size());
                pictures.add(new Picture(
                        TableKind.DATA_STRUCTURE, title, png.toByteArray(), figure.bounds().width(),
                        figure.bounds().height()));
            }
        }
        return pictures;
    }
}
