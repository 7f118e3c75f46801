package zhagen.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Tree;
import zhagen.project.Applied;
import zhagen.ui.codebook.Dots;
import zhagen.ui.workbench.Workbench;

/// The recent codes in a line at the foot of the text, each with the number that codes with it. Those for which there is no room are
/// not shown; their numbers work all the same. Screen thread.
final class RecentStrip extends Region implements AutoCloseable {

    private static final double HEIGHT = 30;
    private static final double WIDEST = 118;
    private static final double GAP = 2;
    private static final double SIDE = 14;

    private final Workbench workbench;
    private final RecentCodes recent;
    private final IntConsumer code;
    private final Label title;
    private final List<Button> shown = new ArrayList<>();
    private final ListChangeListener<Id<Code>> changed = _ -> fill();
    private final Subscription followed;
    private final Runnable ending;

    /// @param code codes with the recent code of a number, from 0
    RecentStrip(Workbench workbench, RecentCodes recent, IntConsumer code) {
        this.workbench = workbench;
        this.recent = recent;
        this.code = code;
        title = workbench.say().text(new Label(), "coding.recent");
        title.getStyleClass().addAll("faint", "small");
        getStyleClass().add("recent-strip");
        setMinSize(0, HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        managedProperty().bind(visibleProperty());
        recent.codes().addListener(changed);
        followed = workbench.messages().subscribe(_ -> fill());
        ending = workbench.listen(this::follow);
    }

    private void follow(Applied applied) {
        if (applied.change().edits(Code.class).findAny().isPresent()) {
            fill();
        }
    }

    private void fill() {
        shown.clear();
        var now = workbench.now().get();
        for (int i = 0; i < recent.codes().size(); i++) {
            int number = i;
            now.find(recent.codes().get(i)).ifPresent(found -> shown.add(button(number, found)));
        }
        getChildren().setAll(shown);
        getChildren().addFirst(title);
        title.setVisible(!shown.isEmpty());
    }

    private Button button(int number, Code found) {
        var name = found.name().in(workbench.language());
        var key = new Label(Integer.toString(number + 1));
        key.getStyleClass().add("key");
        var mark = new HBox(5, key, Dots.of(Tree.hue(workbench.now().get(), found)));
        mark.getStyleClass().add("mark");
        var button = new Button(name, mark);
        button.getStyleClass().setAll("recent-code");
        button.setFocusTraversable(false);
        button.setMaxWidth(WIDEST);
        button.setOnAction(_ -> code.accept(number));
        workbench.say().tip(button, "coding.recent.tip", name, number + 1);
        return button;
    }

    @Override
    protected void layoutChildren() {
        double x = SIDE;
        double width = title.prefWidth(-1);
        title.resizeRelocate(x, 0, width, getHeight());
        x += width + 8;
        boolean room = true;
        for (var button : shown) {
            double wide = Math.min(WIDEST, button.prefWidth(-1));
            room &= x + wide <= getWidth() - SIDE;
            button.setVisible(room);
            double high = button.prefHeight(wide);
            button.resizeRelocate(x, Math.round((getHeight() - high) / 2), wide, high);
            x += wide + GAP;
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    public void close() {
        recent.codes().removeListener(changed);
        followed.unsubscribe();
        ending.run();
    }
}
