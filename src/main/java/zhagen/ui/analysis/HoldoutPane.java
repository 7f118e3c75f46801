package zhagen.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.saturation.HoldoutTest;
import zhagen.messages.Messages;
import zhagen.model.Holdout;
import zhagen.model.Holdouts;
import zhagen.model.Id;
import zhagen.ui.workbench.Confirm;
import zhagen.ui.workbench.Screen;
import zhagen.ui.workbench.Workbench;

/// The hold-out tests of a study: their cards, and below them the form for another one. Screen thread.
final class HoldoutPane implements Screen {

    private final Workbench workbench;
    private final VBox cards = new VBox(16);
    private final DrawForm form;
    private final Confirm confirm;
    private final VBox root = new VBox();
    private final Subscription followed;
    private List<HoldoutTest> shown = List.of();
    private @Nullable Messages said;

    HoldoutPane(Workbench workbench) {
        this.workbench = workbench;
        form = new DrawForm(workbench);
        confirm = new Confirm(workbench);
        var say = workbench.say();
        var title = say.text(new Label(), "analysis.holdout");
        title.getStyleClass().add("pane-title");
        var head = new HBox(title);
        head.getStyleClass().add("pane-head");
        var about = say.text(new Label(), "holdout.about");
        about.getStyleClass().addAll("second", "holdout-about");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.setMaxWidth(720);
        var another = say.text(new Label(), "holdout.another");
        another.getStyleClass().add("heading");
        var body = new VBox(16, about, cards, another, form);
        body.getStyleClass().add("holdout-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().addAll("pane", "paper", "holdout");
        root.getChildren().setAll(head, confirm, scroll);
        followed = Subscription.combine(
                workbench.now().subscribe(_ -> show()), workbench.messages().subscribe(_ -> show()));
    }

    private void show() {
        var now = workbench.now().get();
        var tests = now.all(Holdout.class).map(holdout -> HoldoutTest.of(now, holdout)).toList();
        var messages = workbench.messages().get();
        if (!tests.equals(shown) || messages != said) {
            shown = tests;
            said = messages;
            var next = new ArrayList<Node>();
            tests.reversed().forEach(
                    test -> next.add(new HoldoutCard(workbench, test, () -> abandon(test.holdout().id()))));
            cards.getChildren().setAll(next);
        }
        form.show();
    }

    private void abandon(Id<Holdout> id) {
        var now = workbench.now().get();
        confirm.ask(
                workbench.messages().get().say("holdout.abandon.ask", now.get(id).sources().size()),
                List.of(new Confirm.Way(
                        "holdout.abandon.sure",
                        Holdouts.abandon(now, workbench.project().by(), id),
                        () -> workbench.act((at, by) -> Holdouts.abandon(at, by, id)))),
                root::requestFocus);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
