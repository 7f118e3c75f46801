package zhagen.ui.axial;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Id;
import zhagen.model.Placing;
import zhagen.ui.links.Chip;
import zhagen.ui.links.Things;
import zhagen.ui.memos.MemosAbout;
import zhagen.ui.relations.Claim;
import zhagen.ui.relations.EvidencePane;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// A category's place in a paradigm, looked at closely: what speaks for it and against it, and the memos on it. Screen thread.
final class PlacingDetail extends VBox implements AutoCloseable {

    private static final double HEIGHT = 290;

    private final Workbench workbench;
    private final ObjectProperty<@Nullable Id<Placing>> looked;
    private final Label name = new Label();
    private final Label role = new Label();
    private final FlowPane memos = new FlowPane(6, 6);
    private final EvidencePane evidence;
    private final Subscription followed;

    PlacingDetail(Workbench workbench, ObjectProperty<@Nullable Id<Placing>> looked) {
        this.workbench = workbench;
        this.looked = looked;
        this.evidence = new EvidencePane(workbench, new Claim(workbench, looked));
        getStyleClass().add("placing-detail");
        name.getStyleClass().add("strong");
        name.setMinWidth(30);
        role.getStyleClass().add("tag");
        role.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = workbench.say().tip(new Button("", Icons.of(Feather.X, 13)), "workbench.close");
        close.getStyleClass().setAll("button", "quiet", "small-button");
        close.setOnAction(_ -> looked.set(null));
        var head = new HBox(8, name, role, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("placing-head");
        memos.managedProperty().bind(memos.visibleProperty());
        memos.getStyleClass().add("placing-memos");
        VBox.setVgrow(evidence, Priority.ALWAYS);
        setPrefHeight(HEIGHT);
        setMinHeight(120);
        getChildren().setAll(head, memos, evidence);
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(looked.isNotNull());
        followed = Subscription.combine(
                looked.subscribe(_ -> show()),
                workbench.now().subscribe(_ -> show()),
                workbench.messages().subscribe(() -> show()));
    }

    private void show() {
        var now = workbench.now().get();
        var placing = looked.get() == null ? null : now.find(looked.get()).orElse(null);
        if (placing == null) {
            return;
        }
        var messages = workbench.messages().get();
        name.setText(now.get(placing.category()).name().in(messages.language()));
        role.setText(messages.say(PlaceBox.key(placing.part())));
        var things = new Things(now, workbench.project().texts(), messages);
        memos.getChildren().setAll(MemosAbout.of(now, placing.id()).stream()
                .flatMap(memo -> things.of(memo).stream())
                .map(thing -> new Chip(workbench, thing, null))
                .toList());
        memos.setVisible(!memos.getChildren().isEmpty());
    }

    @Override
    public void close() {
        followed.unsubscribe();
        evidence.close();
    }
}
