package zhagen.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import zhagen.analysis.saturation.HoldoutTest;
import zhagen.analysis.saturation.HoldoutTest.Member;
import zhagen.analysis.saturation.HoldoutTest.Outcome;
import zhagen.messages.Messages;
import zhagen.model.Holdouts;
import zhagen.model.Id;
import zhagen.model.Item;
import zhagen.model.Wording;
import zhagen.ui.links.Chip;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// One hold-out test: which sources, where they stand, the freeze, the verdict, and what was new. Screen thread.
final class HoldoutCard extends VBox {

    private final Workbench workbench;
    private final HoldoutTest test;
    private final Messages messages;

    /// @param abandon asks whether to give it up
    HoldoutCard(Workbench workbench, HoldoutTest test, Runnable abandon) {
        super(12);
        this.workbench = workbench;
        this.test = test;
        this.messages = workbench.messages().get();
        getStyleClass().add("holdout-card");
        getChildren().setAll(head(abandon), verdict(), sources());
        if (test.frozen() == null) {
            getChildren().add(freeze());
        }
        add("holdout.new.categories", test.categories());
        add("holdout.new.betweenMains", test.betweenMains());
        add("holdout.new.relations",
                test.relations().stream().filter(it -> !test.betweenMains().contains(it)).toList());
        add("holdout.new.concepts", test.concepts());
    }

    private HBox head(Runnable abandon) {
        var holdout = test.holdout();
        var stratum = holdout.stratum();
        var title = new Label(messages.say("holdout.title", holdout.sources().size()));
        title.getStyleClass().add("title");
        var how = new Label(stratum == null
                ? messages.say("holdout.how", String.valueOf(holdout.seed()))
                : messages.say("holdout.how.stratum", String.valueOf(holdout.seed()),
                        workbench.now().get().get(stratum).name().in(workbench.language())));
        how.getStyleClass().addAll("second", "small");
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var leave = workbench.say().text(new Button(), "holdout.abandon");
        leave.getStyleClass().setAll("button", "quiet");
        leave.setOnAction(_ -> abandon.run());
        var head = new HBox(10, title, how, filler, leave);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox verdict() {
        var icon = Icons.of(switch (test.outcome()) {
            case Outcome.Passed() -> Feather.CHECK_CIRCLE;
            case Outcome.Failed() -> Feather.ALERT_TRIANGLE;
            case Outcome.NotAssessable _ -> Feather.CLOCK;
        }, 16);
        var said = new Label(new Sayings(messages).outcome(test));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        var verdict = new HBox(8, icon, said);
        verdict.getStyleClass().addAll("holdout-verdict", switch (test.outcome()) {
            case Outcome.Passed() -> "passed";
            case Outcome.Failed() -> "failed";
            case Outcome.NotAssessable _ -> "open";
        });
        return verdict;
    }

    private GridPane sources() {
        var grid = new GridPane(18, 4);
        grid.getStyleClass().add("holdout-sources");
        int column = 0;
        for (var key : List.of("source", "before", "since", "state")) {
            var head = new Label(messages.say("holdout.column." + key));
            head.getStyleClass().add("heading");
            grid.add(head, column++, 0);
        }
        int row = 1;
        for (var member : test.sources()) {
            var open = new Button(member.source().name());
            open.getStyleClass().setAll("button", "link");
            open.setOnAction(_ -> workbench.openSource(member.source().id()));
            grid.addRow(row++, open,
                    number(test.frozen() == null ? member.before() + member.since() : member.before(), true),
                    number(test.frozen() == null ? 0 : member.since(), false), new Label(state(member)));
        }
        return grid;
    }

    private Label number(int count, boolean shouldBeNone) {
        var number = new Label(String.valueOf(count));
        number.getStyleClass().add(shouldBeNone && count > 0 ? "warn" : "second");
        return number;
    }

    private String state(Member member) {
        return messages.say(member.done() ? "holdout.state.done" : member.since() > 0 ? "holdout.state.inWork"
                : "holdout.state.waiting");
    }

    private VBox freeze() {
        var name = new TextField(messages.say("holdout.freeze.name"));
        workbench.say().tip(name, "holdout.freeze.name.tip");
        name.setPrefColumnCount(18);
        var freeze = workbench.say().text(new Button(), "holdout.freeze");
        freeze.setGraphic(Icons.of(Feather.LOCK, 13));
        freeze.getStyleClass().setAll("button", "primary");
        Runnable act = () -> workbench.act((now, by) -> Holdouts.freeze(
                now, by, test.holdout().id(), Id.random(),
                Wording.NONE.with(workbench.language(), name.getText().strip())));
        freeze.setOnAction(_ -> act.run());
        name.setOnAction(_ -> act.run());
        var about = new Label(messages.say("holdout.freeze.about"));
        about.getStyleClass().addAll("second", "small");
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        var line = new HBox(8, name, freeze);
        line.setAlignment(Pos.CENTER_LEFT);
        return new VBox(6, about, line);
    }

    private void add(String key, List<? extends Item> items) {
        if (!items.isEmpty()) {
            var heading = new Label(messages.say(key, items.size()));
            heading.getStyleClass().add("heading");
            var chips = new FlowPane(6, 6);
            var things = new Things(workbench.now().get(), workbench.project().texts(), messages);
            var nodes = new ArrayList<Node>();
            items.forEach(item -> things.of(item).ifPresent(thing -> nodes.add(new Chip(workbench, thing, null))));
            chips.getChildren().setAll(nodes);
            getChildren().add(new VBox(5, heading, chips));
        }
    }
}
