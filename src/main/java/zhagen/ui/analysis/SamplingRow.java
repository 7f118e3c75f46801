package zhagen.ui.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Link;
import zhagen.model.Sampling;
import zhagen.model.SamplingStep;
import zhagen.model.Source;
import zhagen.project.Visit;
import zhagen.ui.links.Thing.Sort;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.Workbench;

/// A step of theoretical sampling: what is missing of what, which case might show it, which was found, what it changed.
/// Screen thread.
final class SamplingRow extends LedgerRow<SamplingStep> {

    private static final List<Column> COLUMNS = List.of(
            new Column("", 0, 22),
            new Column("ledger.sampling.missing", 24, 0),
            new Column("ledger.sampling.wanted", 22, 0),
            new Column("ledger.sampling.cases", 20, 0),
            new Column("ledger.sampling.outcome", 24, 0));

    private final CheckBox done = new CheckBox();
    private final Written missing = writing("ledger.sampling.missing.prompt");
    private final Written wanted = writing("ledger.sampling.wanted.prompt");
    private final Written outcome = writing("ledger.sampling.outcome.prompt");
    private final LinkCell about;
    private final LinkCell cases;

    private SamplingRow(Workbench workbench, ThingFinder finder, Id<SamplingStep> id, Region menu) {
        super(workbench, id);
        workbench.say().tip(done, "ledger.sampling.done.tip");
        done.setOnAction(_ -> workbench.act((now, by) -> Sampling.done(now, by, id, done.isSelected())));
        about = new LinkCell(
                workbench,
                "ledger.sampling.about.add",
                false,
                typed -> finder.find(typed, EnumSet.of(Sort.CODE, Sort.PROPERTY, Sort.RELATION)),
                chosen -> workbench.act((now, by) -> Sampling.about(now, by, id, chosen)),
                _ -> workbench.act((now, by) -> Sampling.about(now, by, id, null)));
        cases = new LinkCell(
                workbench,
                "ledger.sampling.cases.add",
                true,
                typed -> finder.find(typed, EnumSet.of(Sort.SOURCE)),
                chosen -> cases(id, chosen, true),
                gone -> cases(id, gone, false));
        var columns = new ArrayList<>(COLUMNS);
        columns.add(Ledger.MENU);
        lay(columns, List.of(done, new VBox(2, field(missing), about), field(wanted), cases,
                field(outcome), menu));
    }

    static Ledger<SamplingStep> ledger(Workbench workbench, ThingFinder finder) {
        return new Ledger<>(
                "sampling",
                SamplingStep.class,
                COLUMNS,
                (id, menu) -> new SamplingRow(workbench, finder, id, menu),
                (now, by, id) -> Sampling.add(now, by, id, null, ""),
                Sampling::move,
                Sampling::delete);
    }

    private void cases(Id<SamplingStep> id, Id<? extends Item> source, boolean among) {
        workbench.act((now, by) -> {
            var next = new ArrayList<>(now.get(id).cases());
            next.remove(source);
            if (among) {
                next.add(new Id<Source>(source.value()));
            }
            return Sampling.cases(now, by, id, next);
        });
    }

    @Override
    void show(SamplingStep step) {
        done.setSelected(step.done());
        Styles.put(this, "done", step.done());
        missing.show(step.missing());
        wanted.show(step.wanted());
        outcome.show(step.outcome());
        about.show(step.about() == null ? List.of() : List.of(step.about()));
        cases.show(List.copyOf(step.cases()));
    }

    @Override
    List<Link> about(SamplingStep step) {
        var links = new ArrayList<Link>();
        if (step.about() != null) {
            links.add(new Link.ToItem(step.about()));
        }
        step.cases().forEach(source -> links.add(new Link.ToItem(source)));
        return links;
    }

    @Override
    protected void keep(Visit during) {
        var id = item();
        var words = List.of(missing.typed(), wanted.typed(), outcome.typed());
        workbench.act(during, (now, by) -> Sampling.say(now, by, id, words.get(0), words.get(1), words.get(2)));
    }
}
