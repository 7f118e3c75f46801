package zhagen.ui.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.saturation.Emergence;
import zhagen.analysis.saturation.Gain;
import zhagen.analysis.saturation.Grid;
import zhagen.analysis.saturation.Saturation;
import zhagen.diagram.GrowthChart;
import zhagen.model.Level;
import zhagen.model.Method;
import zhagen.model.Refused;
import zhagen.model.Snapshot;
import zhagen.model.Studies;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.links.Segments;
import zhagen.ui.workbench.Job;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.WhenSeen;
import zhagen.ui.workbench.Workbench;

/// Saturation: the curve and what is read from it, the settings in place, and the figures below. It is reckoned away from the screen, and
/// only while it stands in the window. Screen thread.
final class SaturationPane implements Screen {

    private static final Area AREA = AnalysisScreen.AREA.inner("saturation");
    private static final Commands<SaturationPane> KEYS = new Commands<SaturationPane>()
            .with(AREA.command("gain", "G"), pane -> pane.nextGain())
            .with(AREA.command("view", "T"), pane -> pane.nextView());
    static final List<Command> COMMANDS = KEYS.list();

    private record Found(Snapshot now, Saturation saturation, Grid grid) {}

    private final Workbench workbench;
    private final ObjectProperty<Gain> gain = new SimpleObjectProperty<>(Gain.CODES);
    private final ObjectProperty<SaturationTables.View> view =
            new SimpleObjectProperty<>(SaturationTables.View.SOURCES);
    private final ObjectProperty<Level> level = new SimpleObjectProperty<>(Level.CATEGORY);
    private final ChartView chart = new ChartView();
    private final SaturationTables tables;
    private final VBox facts = new VBox(8);
    private final NumberField<Integer> base;
    private final NumberField<Integer> run;
    private final NumberField<Double> threshold;
    private final NumberField<Integer> batch;
    private final VBox root = new VBox();
    private final WhenSeen reckoning;
    private final Subscription followed;
    private int batchSize;
    private @Nullable Job job;
    private @Nullable Found found;

    SaturationPane(Workbench workbench) {
        this.workbench = workbench;
        reckoning = new WhenSeen(root.sceneProperty().isNotNull(), this::reckon);
        tables = new SaturationTables(workbench);
        base = whole(value -> method().saturated(value, method().run(), method().threshold()));
        run = whole(value -> method().saturated(method().base(), value, method().threshold()));
        threshold = new NumberField<>(
                4, value -> sayings().percent(value), NumberField::percent,
                value -> keep(method().saturated(method().base(), method().run(), value)));
        batch = new NumberField<>(2, String::valueOf, NumberField::whole, value -> {
            batchSize = value;
            reckoning.ask();
        });
        chart.palette().bind(workbench.palette());
        root.getStyleClass().addAll("pane", "paper", "saturation");
        root.getChildren().setAll(head(), top(), bar(), tables);
        VBox.setVgrow(tables, Priority.ALWAYS);
        root.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        followed = Subscription.combine(
                workbench.now().subscribe(_ -> reckoning.ask()),
                workbench.messages().subscribe(_ -> show()),
                gain.subscribe(_ -> reckoning.ask()),
                level.subscribe(_ -> reckoning.ask()),
                view.subscribe(tables::view));
    }

    private Method method() {
        return workbench.now().get().study().method();
    }

    private Sayings sayings() {
        return new Sayings(workbench.messages().get());
    }

    private NumberField<Integer> whole(IntFunction<Method> changed) {
        return new NumberField<>(2, String::valueOf, NumberField::whole, value -> {
            try {
                keep(changed.apply(value));
            } catch (Refused refused) {
                workbench.fail(refused);
                settings();
            }
        });
    }

    private void keep(Method wanted) {
        workbench.act((now, by) -> Studies.saturate(now, by, wanted.base(), wanted.run(), wanted.threshold()));
    }

    private HBox head() {
        var say = workbench.say();
        var title = say.text(new Label(), "analysis.saturation");
        title.getStyleClass().add("pane-title");
        var gains = new Segments<>(
                List.of(Gain.values()),
                (button, one) -> say.text(button, "saturation.gain." + one.name().toLowerCase(Locale.ROOT)),
                gain::set);
        gains.setMaxHeight(Region.USE_PREF_SIZE);
        gain.subscribe(gains::show);
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var head = new HBox(title, gains, filler, ChartExport.button(workbench, this::drawn));
        head.getStyleClass().add("pane-head");
        return head;
    }

    private HBox top() {
        HBox.setHgrow(chart, Priority.ALWAYS);
        chart.setPrefHeight(264);
        var scroll = new ScrollPane(facts);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefWidth(340);
        scroll.setMinWidth(220);
        scroll.getStyleClass().add("saturation-facts");
        var top = new HBox(chart, scroll);
        top.getStyleClass().add("saturation-top");
        top.setPrefHeight(264);
        top.setMinHeight(190);
        return top;
    }

    private HBox bar() {
        var say = workbench.say();
        var views = new Segments<>(
                List.of(SaturationTables.View.values()),
                (button, one) -> say.text(button, "saturation.view." + one.name().toLowerCase(Locale.ROOT)),
                view::set);
        view.subscribe(views::show);
        var levels = new Segments<>(
                List.of(Level.CATEGORY, Level.MAIN),
                (button, one) -> say.text(button, "saturation.level." + one.name().toLowerCase(Locale.ROOT)),
                level::set);
        level.subscribe(levels::show);
        var settings = new HBox(
                6, named("saturation.base", base), named("saturation.run", run),
                named("saturation.threshold", threshold));
        settings.visibleProperty().bind(view.map(one -> one == SaturationTables.View.RUNS));
        settings.managedProperty().bind(settings.visibleProperty());
        var ofGrid = new HBox(6, levels, named("saturation.batch", batch));
        ofGrid.visibleProperty().bind(view.map(one -> one == SaturationTables.View.GRID));
        ofGrid.managedProperty().bind(ofGrid.visibleProperty());
        var bar = new HBox(12, views, settings, ofGrid);
        bar.getStyleClass().add("saturation-bar");
        return bar;
    }

    private HBox named(String key, NumberField<?> field) {
        var name = workbench.say().text(new Label(), key);
        name.getStyleClass().addAll("second", "small");
        name.setLabelFor(field);
        workbench.say().tip(field, key + ".tip");
        var named = new HBox(4, name, field);
        named.setAlignment(Pos.CENTER_LEFT);
        return named;
    }

    private void nextGain() {
        gain.set(Gain.values()[(gain.get().ordinal() + 1) % Gain.values().length]);
    }

    private void nextView() {
        var views = SaturationTables.View.values();
        view.set(views[(view.get().ordinal() + 1) % views.length]);
    }

    private void reckon() {
        if (job != null) {
            job.cancel();
        }
        var now = workbench.now().get();
        var wanted = gain.get();
        var rows = level.get();
        int size = batchSize;
        job = workbench.jobs().quietly(
                progress -> {
                    var emergence = Emergence.of(now);
                    progress.report(1, 2);
                    var saturation = Saturation.of(now, emergence, wanted, now.study().method());
                    int batches = size > 0 ? size : Grid.batch(emergence.order().size());
                    return new Found(now, saturation, Grid.of(now, emergence, rows, batches));
                },
                reckoned -> {
                    found = reckoned;
                    show();
                });
    }

    private void settings() {
        base.show(method().base());
        run.show(method().run());
        threshold.show(method().threshold());
    }

    private void show() {
        settings();
        var shown = found;
        if (shown == null) {
            return;
        }
        batch.show(batchSize > 0 ? batchSize : Grid.batch(shown.saturation.emergence().order().size()));
        chart.chart().set(drawn());
        tables.show(shown.now, shown.saturation, shown.grid);
        facts(shown.saturation);
    }

    private void facts(Saturation saturation) {
        var says = sayings();
        var messages = workbench.messages().get();
        var runs = fact(messages.say("saturation.fact.runs"), says.runs(saturation));
        if (saturation.runs().isBrokenLater(saturation.method().threshold())) {
            var broken = said(messages.say("saturation.brokenLater"));
            broken.getStyleClass().add("warn");
            runs.getChildren().add(broken);
        }
        facts.getChildren().setAll(
                runs,
                fact(messages.say("saturation.fact.s"), messages.say(
                        "saturation.s.said", says.verdict(saturation.repeats().verdict()))),
                fact(messages.say("saturation.fact.orders"), says.orders(saturation.orders())),
                fact(messages.say("saturation.fact.notes"), saturation.notes().stream()
                        .map(messages::say)
                        .collect(Collectors.joining("\n"))));
    }

    private static VBox fact(String name, String words) {
        var heading = new Label(name);
        heading.getStyleClass().add("heading");
        return new VBox(2, heading, said(words));
    }

    private static Label said(String words) {
        var said = new Label(words);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }

    private @Nullable GrowthChart drawn() {
        var shown = found;
        return shown == null ? null : SaturationCharts.of(shown.saturation, workbench.messages().get(), true);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void focus() {
        tables.getChildren().getFirst().requestFocus();
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
