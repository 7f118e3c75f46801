package zhagen.ui.dimensions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Dimension;
import zhagen.analysis.Dimension.Profile;
import zhagen.analysis.Dimension.Standing;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Location;
import zhagen.model.Participant;
import zhagen.ui.dimensions.Scale.Mark;
import zhagen.ui.links.TallCell;
import zhagen.ui.workbench.Workbench;

/// The dimensional profile of one participant: where the passages stand that are hers, a line for each coder who placed some. Screen
/// thread.
final class ProfileCell extends TallCell<Profile> {

    /// One mark in a profile.
    record Dot(Standing standing, Location location) {}

    private final Workbench workbench;
    private final DimensionsModel model;
    private final Marks marks;
    private final Supplier<@Nullable Dot> chosen;
    private final ProfileList list;
    private final Label name = new Label();
    private final Label count = new Label();
    private final VBox lanes = new VBox();
    private final HBox row;

    ProfileCell(Workbench workbench, DimensionsModel model, Widths widths, ProfileList list) {
        this.workbench = workbench;
        this.model = model;
        this.marks = new Marks(workbench, model);
        this.list = list;
        this.chosen = list.dot()::get;
        getStyleClass().addAll("found-cell", "profile-cell");
        name.getStyleClass().add("strong");
        count.getStyleClass().addAll("faint", "small");
        var who = new VBox(1, name, count);
        who.setAlignment(Pos.CENTER_LEFT);
        lanes.setMaxHeight(Region.USE_PREF_SIZE);
        row = widths.row(who, lanes);
    }

    /// The marks of a profile from one end to the other, those of one coder after those of another.
    static List<Dot> dots(Dimension dimension, Profile profile) {
        var dots = new ArrayList<Dot>();
        for (var coder : dimension.coders()) {
            dots.addAll(dots(profile, coder));
        }
        return dots;
    }

    private static List<Dot> dots(Profile profile, Id<Coder> coder) {
        return profile.passages().stream()
                .filter(standing -> standing.at().containsKey(coder))
                .map(standing -> new Dot(standing, Objects.requireNonNull(standing.at().get(coder))))
                .sorted(Comparator.comparingDouble(dot -> dot.location().at()))
                .toList();
    }

    @Override
    protected Region show(Profile profile) {
        var dimension = model.shown().get();
        var messages = workbench.messages().get();
        name.setText(profile.participant() == null
                ? messages.say("comparison.nobody")
                : workbench.now().get().find(profile.participant()).map(Participant::codeName).orElse(""));
        long open = profile.passages().stream().filter(Standing::isOpen).count();
        count.setText(messages.say("dimensions.profile", profile.passages().size() - open, open));
        setAccessibleText(name.getText() + ", " + count.getText());
        if (dimension != null) {
            lay(dimension, profile);
        }
        return row;
    }

    private void lay(Dimension dimension, Profile profile) {
        lanes.getChildren().clear();
        for (var coder : dimension.coders()) {
            var dots = dots(profile, coder);
            if (!dots.isEmpty() || dimension.coders().size() == 1) {
                var scale = new Scale();
                var letters = marks.letters(coder);
                scale.show(dimension.property(), dots.stream()
                        .map(dot -> new Mark(dot.location().at(), letters, dot.equals(chosen.get())))
                        .toList());
                scale.setOnChosen(at -> list.choose(profile, dots.get(at)));
                lanes.getChildren().add(scale);
            }
        }
        if (lanes.getChildren().isEmpty()) {
            var empty = new Scale();
            empty.show(dimension.property(), List.of());
            lanes.getChildren().add(empty);
        }
    }
}
