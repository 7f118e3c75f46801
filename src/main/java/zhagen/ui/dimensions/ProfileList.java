package zhagen.ui.dimensions;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Dimension.Profile;
import zhagen.ui.dimensions.ProfileCell.Dot;
import zhagen.ui.keys.Area;
import zhagen.ui.keys.Commands;
import zhagen.ui.workbench.Workbench;

/// One row a participant. The arrow keys go from one mark to the next; the one that is chosen can be read, and opened. Screen thread.
final class ProfileList extends ListView<Profile> {

    private static final Area AREA = Area.of("coding").inner("profiles");

    static final Commands<ProfileList> KEYS = new Commands<ProfileList>()
            .with(AREA.command("previous", "Left"), list -> list.step(-1))
            .with(AREA.command("next", "Right"), list -> list.step(1))
            .trying(AREA.command("open", "Enter"), ProfileList::open);

    private final Workbench workbench;
    private final DimensionsModel model;
    private final ObjectProperty<@Nullable Dot> dot = new SimpleObjectProperty<>();

    ProfileList(Workbench workbench, DimensionsModel model, Widths widths) {
        super(model.profiles());
        this.workbench = workbench;
        this.model = model;
        getStyleClass().addAll("found-list", "profile-list");
        workbench.say().name(this, "dimensions.profiles");
        setCellFactory(_ -> new ProfileCell(workbench, model, widths, this));
        widthProperty().subscribe(_ -> refresh());
        dot.subscribe(_ -> refresh());
        model.shown().subscribe(_ -> dot.set(null));
        getSelectionModel().selectedItemProperty().subscribe(profile -> {
            var chosen = dot.get();
            if (chosen != null && profile != null && !profile.passages().contains(chosen.standing())) {
                dot.set(null);
            }
        });
        addEventFilter(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY && clicked.getClickCount() == 2) {
                open();
            }
        });
    }

    /// The mark that is read.
    ObjectProperty<@Nullable Dot> dot() {
        return dot;
    }

    void choose(Profile profile, Dot chosen) {
        requestFocus();
        getSelectionModel().select(profile);
        dot.set(chosen);
    }

    private void step(int by) {
        var dimension = model.shown().get();
        var profile = getSelectionModel().getSelectedItem();
        if (dimension == null || profile == null) {
            return;
        }
        var dots = ProfileCell.dots(dimension, profile);
        if (!dots.isEmpty()) {
            int at = dots.indexOf(dot.get());
            dot.set(dots.get(at < 0 ? by > 0 ? 0 : dots.size() - 1 : Math.clamp(at + by, 0, dots.size() - 1)));
        }
    }

    private boolean open() {
        var chosen = dot.get();
        if (chosen != null) {
            workbench.openPassage(chosen.standing().place());
        }
        return chosen != null;
    }
}
