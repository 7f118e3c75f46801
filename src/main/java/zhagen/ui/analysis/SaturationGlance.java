package zhagen.ui.analysis;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.saturation.Gain;
import zhagen.analysis.saturation.HoldoutTest;
import zhagen.analysis.saturation.Saturation;
import zhagen.model.Holdout;
import zhagen.model.Snapshot;
import zhagen.ui.workbench.Job;
import zhagen.ui.workbench.Workbench;

/// The saturation of the codes at a glance, for other screens: the curve, and a line that says whether it is reached and how the
/// hold-out test stands. It follows the project while it stands in a window. Screen thread.
public final class SaturationGlance extends VBox implements AutoCloseable {

    private final Workbench workbench;
    private final ChartView chart = new ChartView();
    private final Label said = new Label();
    private final Subscription followed;
    private @Nullable Job job;
    private @Nullable Snapshot reckoned;
    private @Nullable Saturation saturation;

    public SaturationGlance(Workbench workbench) {
        this.workbench = workbench;
        getStyleClass().add("saturation-glance");
        setSpacing(6);
        chart.setPrefHeight(150);
        chart.palette().bind(workbench.palette());
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.getStyleClass().addAll("second", "small");
        getChildren().setAll(chart, said);
        followed = Subscription.combine(
                workbench.now().subscribe(_ -> reckon()),
                workbench.messages().subscribe(_ -> show()),
                sceneProperty().subscribe(_ -> reckon()));
    }

    private void reckon() {
        var now = workbench.now().get();
        if (getScene() == null || now == reckoned) {
            return;
        }
        if (job != null) {
            job.cancel();
        }
        reckoned = now;
        job = workbench.jobs().soon(_ -> Saturation.of(now, Gain.CODES), found -> {
            saturation = found;
            show();
        });
    }

    private void show() {
        var found = saturation;
        var now = reckoned;
        if (found == null || now == null) {
            return;
        }
        var sayings = new Sayings(workbench.messages().get());
        chart.chart().set(SaturationCharts.of(found, workbench.messages().get(), false));
        var test = now.all(Holdout.class)
                .reduce((_, last) -> last)
                .map(holdout -> sayings.outcome(HoldoutTest.of(now, holdout)))
                .orElseGet(() -> workbench.messages().get().say("holdout.toDo"));
        said.setText(sayings.runs(found) + "\n" + test);
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
