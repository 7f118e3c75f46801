package zhagen.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Attribute;
import zhagen.model.Holdouts;
import zhagen.model.Id;
import zhagen.model.Stratum;
import zhagen.ui.links.Choice;
import zhagen.ui.links.Segments;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// Says what is held back: by which attribute, how many of each of its values, and by which seed. Screen thread.
final class DrawForm extends VBox {

    private static final int SEEDS = 1_000_000;

    private final Workbench workbench;
    private final SimpleObjectProperty<@Nullable Id<Attribute>> attribute = new SimpleObjectProperty<>();
    private final Choice<@Nullable Id<Attribute>> attributes;
    private final VBox choice = new VBox(10);
    private final FlowPane shares = new FlowPane(14, 6);
    private final Label left = new Label();
    private final NumberField<Long> seed;
    private final Button draw = new Button();
    private List<Stratum> strata = List.of();
    private List<Integer> wanted = List.of();
    private long chosenSeed;

    DrawForm(Workbench workbench) {
        super(10);
        this.workbench = workbench;
        var say = workbench.say();
        getStyleClass().add("draw-form");
        attributes = new Choice<>(List.of(), attribute, id -> Bindings.createStringBinding(
                () -> name(id), workbench.messages(), workbench.now()));
        say.tip(attributes, "holdout.stratum.tip");
        seed = new NumberField<>(7, String::valueOf, DrawForm::whole, typed -> chosenSeed = typed);
        chosenSeed = Math.floorMod(workbench.project().by().at().toEpochMilli(), SEEDS);
        seed.show(chosenSeed);
        say.tip(seed, "holdout.seed.tip");
        draw.setGraphic(Icons.of(Feather.SHUFFLE, 13));
        draw.getStyleClass().setAll("button", "primary");
        draw.setId("draw-holdout");
        draw.setOnAction(_ -> draw());
        var parts = new Segments<>(
                List.of(5, 4, 3), (button, part) -> say.text(button, "holdout.part." + part), this::part);
        left.setWrapText(true);
        left.setMinHeight(Region.USE_PREF_SIZE);
        left.getStyleClass().add("second");
        parts.setMaxHeight(Region.USE_PREF_SIZE);
        choice.getChildren().setAll(
                line("holdout.stratum", attributes), line("holdout.share", new HBox(10, parts, shares)),
                line("holdout.seed", seed), draw);
        choice.managedProperty().bind(choice.visibleProperty());
        getChildren().setAll(left, choice);
        attribute.subscribe(_ -> divide());
    }

    private static Optional<Long> whole(String typed) {
        return typed.matches("-?\\d{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    private String name(@Nullable Id<Attribute> id) {
        return id == null
                ? workbench.messages().get().say("holdout.stratum.none")
                : workbench.now().get().find(id).map(it -> it.name().in(workbench.language())).orElse("");
    }

    private HBox line(String key, Node value) {
        var name = workbench.say().text(new Label(), key);
        name.getStyleClass().add("heading");
        name.setMinWidth(88);
        name.setLabelFor(value);
        var line = new HBox(6, name, value);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /// Shows what can be held back by now.
    void show() {
        var now = workbench.now().get();
        if (attribute.get() != null && !now.has(Objects.requireNonNull(attribute.get()))) {
            attribute.set(null);
        }
        attributes.offer(Stream.<@Nullable Id<Attribute>>concat(
                Stream.of((Id<Attribute>) null), now.all(Attribute.class).map(Attribute::id))
                .toList());
        divide();
    }

    private void divide() {
        var now = workbench.now().get();
        var available = Holdouts.available(now);
        choice.setVisible(!available.isEmpty());
        left.setText(available.isEmpty()
                ? workbench.messages().get().say("holdout.noneLeft")
                : workbench.messages().get().say("holdout.available", available.size()));
        strata = Stratum.of(now, available, attribute.get());
        part(4);
    }

    /// One in so many, by stratum.
    private void part(int of) {
        int all = strata.stream().mapToInt(stratum -> stratum.sources().size()).sum();
        wanted = new ArrayList<>(Stratum.shares(strata, Math.max(all > 0 ? 1 : 0, (all + of / 2) / of)));
        var fields = new ArrayList<Node>();
        for (int i = 0; i < strata.size(); i++) {
            int at = i;
            var stratum = strata.get(i);
            var field = new NumberField<Integer>(2, String::valueOf, NumberField::whole, typed -> {
                wanted.set(at, Math.min(typed, stratum.sources().size()));
                say();
            });
            field.show(wanted.get(i));
            workbench.say().tip(field, "holdout.share.tip");
            var named = new Label(workbench.messages().get().say(
                    "holdout.share.of",
                    attribute.get() == null ? "" : stratum.value().isEmpty()
                            ? workbench.messages().get().say("holdout.stratum.novalue") : stratum.value(),
                    stratum.sources().size()));
            named.setLabelFor(field);
            var one = new HBox(5, field, named);
            one.setAlignment(Pos.CENTER_LEFT);
            fields.add(one);
        }
        shares.getChildren().setAll(fields);
        say();
    }

    private void say() {
        int count = wanted.stream().mapToInt(Integer::intValue).sum();
        draw.setText(workbench.messages().get().say("holdout.draw", count));
        draw.setDisable(count == 0);
    }

    private void draw() {
        var stratum = attribute.get();
        var counts = List.copyOf(wanted);
        long by = chosenSeed;
        workbench.act((now, hand) -> Holdouts.draw(now, hand, Id.random(), stratum, counts, by));
    }
}
