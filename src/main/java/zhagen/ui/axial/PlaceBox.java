package zhagen.ui.axial;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Counting;
import zhagen.model.Id;
import zhagen.model.Placing;
import zhagen.model.Placing.Part;
import zhagen.model.Snapshot;
import zhagen.model.Tree;
import zhagen.ui.links.Signs;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// A place of the paradigm as a box: what fills it, or that nothing does yet and how to begin. Screen thread.
final class PlaceBox extends VBox {

    private static final PseudoClass VACANT = PseudoClass.getPseudoClass("vacant");
    private static final PseudoClass LOOKED = PseudoClass.getPseudoClass("looked");

    private final Workbench workbench;
    private final @Nullable Part part;
    private final Label title = new Label();
    private final Label about = new Label();
    private final VBox rows = new VBox(1);
    private final Button hint = new Button();

    /// What fills the box.
    ///
    /// @param roles what else it is, in other paradigms
    record Filling(Code code, @Nullable Placing placing, String roles) {}

    /// @param part null for the phenomenon itself
    PlaceBox(Workbench workbench, @Nullable Part part, Runnable pick) {
        this.workbench = workbench;
        this.part = part;
        getStyleClass().addAll("place-box", part == null ? "phenomenon" : "part");
        workbench.say().text(title, key(part));
        title.getStyleClass().add("heading");
        title.setMinWidth(isHalf() ? 30 : USE_PREF_SIZE);
        about.getStyleClass().addAll("faint", "small");
        about.setMinWidth(0);
        about.setVisible(!isHalf());
        about.setManaged(!isHalf());
        setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = workbench.say().tip(new Button("", Icons.of(part == null ? Feather.REPEAT : Feather.PLUS, 12)),
                part == null ? "axial.phenomenon.other" : "axial.place.pick", workbench.say().string(key(part)));
        add.getStyleClass().setAll("button", "quiet", "small-button");
        add.setOnAction(_ -> pick.run());
        var head = new HBox(6, title, gap, about, add);
        head.setAlignment(Pos.CENTER_LEFT);
        workbench.say().text(hint, "axial.place.hint");
        hint.getStyleClass().setAll("button", "link", "place-hint");
        hint.setWrapText(true);
        hint.setOnAction(_ -> pick.run());
        hint.setFocusTraversable(false);
        getChildren().setAll(head, rows);
    }

    /// Whether it stands beside another, with room for its name alone.
    private boolean isHalf() {
        return part == Part.CONTEXT || part == Part.INTERVENING;
    }

    static String key(@Nullable Part part) {
        return "paradigm." + (part == null ? "PHENOMENON" : part.name());
    }

    @Nullable
    Part part() {
        return part;
    }

    /// @param open told what is to be looked at closely
    /// @return how many in it rest on one participant alone
    int show(Snapshot now, List<Filling> fillings, @Nullable Id<Placing> looked, Consumer<Filling> open) {
        var messages = workbench.messages().get();
        boolean vacant = fillings.isEmpty();
        pseudoClassStateChanged(VACANT, vacant);
        var counting = new Counting(now);
        int passages = counting.of(fillings.stream()
                .flatMap(filling -> counting.passages(filling.code()).stream())
                .toList()).passages();
        about.setText(vacant ? messages.say("axial.place.vacant")
                : part == null ? ""
                : messages.say("axial.place.holds", fillings.size(), passages));
        int alone = 0;
        var shown = Stream.<Region>builder();
        for (var filling : fillings) {
            boolean isLooked = filling.placing() != null && filling.placing().id().equals(looked);
            shown.add(row(now, counting, filling, open, isLooked));
            alone += counting.of(filling.code()).people() == 1 ? 1 : 0;
        }
        int focused = focusedRow();
        rows.getChildren().setAll(vacant ? List.of(hint) : shown.build().toList());
        if (focused >= 0 && !vacant) {
            rows.getChildren()
                    .get(Math.min(focused, rows.getChildren().size() - 1))
                    .lookupAll(".placing-row")
                    .forEach(Node::requestFocus);
        }
        return alone;
    }

    private int focusedRow() {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            if (rows.getChildren().get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    private Region row(Snapshot now, Counting counting, Filling filling, Consumer<Filling> open, boolean looked) {
        var name = new Button(filling.code().name().in(workbench.language()));
        name.setGraphic(Signs.dot(Tree.hue(now, filling.code())));
        name.setMnemonicParsing(false);
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().setAll("button", "placing-row");
        name.setUserData(filling);
        name.setOnAction(_ -> open.accept(filling));
        workbench.say().tip(name, filling.roles().isEmpty() ? "axial.placing.tip" : "axial.placing.roles.tip",
                filling.code().name().in(workbench.language()), filling.roles());
        var counted = new Counted(workbench);
        counted.show(counting.of(filling.code()));
        var row = isHalf() ? below(name, counted) : beside(name, counted);
        row.getStyleClass().add("placing");
        row.pseudoClassStateChanged(LOOKED, looked);
        return row;
    }

    private static Region beside(Button name, Counted counted) {
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(6, name, counted);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static Region below(Button name, Counted counted) {
        counted.setAlignment(Pos.CENTER_LEFT);
        VBox.setMargin(counted, new Insets(0, 0, 2, 19));
        return new VBox(name, counted);
    }
}
