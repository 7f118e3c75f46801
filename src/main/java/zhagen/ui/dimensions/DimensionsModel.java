package zhagen.ui.dimensions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.analysis.Dimension;
import zhagen.analysis.Dimension.Profile;
import zhagen.analysis.Dimension.Standing;
import zhagen.model.Code;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Location;
import zhagen.model.Place;
import zhagen.model.Properties;
import zhagen.model.Property;
import zhagen.project.Visit;
import zhagen.ui.workbench.Rows;
import zhagen.ui.workbench.Workbench;

/// The passages of the chosen code along one of its properties, and how they are placed. It has no nodes. Screen thread.
final class DimensionsModel implements AutoCloseable {

    private static final double STEP = 0.05;
    private static final double MIDDLE = 0.5;
    private static final double FINEST = 1e6;
    private static final double SAME = 1e-5;
    private static final int KEYS = 9;

    private final Workbench workbench;
    private final Dimensions dimensions;
    private final ObjectProperty<@Nullable Id<Property>> property = new SimpleObjectProperty<>();
    private final BooleanProperty openOnly = new SimpleBooleanProperty();
    private final BooleanProperty byPerson = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Dimension> shown = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Standing> rows = FXCollections.observableArrayList();
    private final ObservableList<Profile> profiles = FXCollections.observableArrayList();
    /// Those that were not placed when only these were asked for; they stay until one asks anew.
    private final Set<Place> open = new HashSet<>();
    /// What was asked for and is not in [#rows] yet, so that the next step goes on from there.
    private final Map<Place, Double> underWay = new HashMap<>();
    private final Subscription followed;
    private Visit visit = new Visit();
    private @Nullable Place visited;
    private boolean asking = true;

    /// @param begin the property to begin with; null for the first
    DimensionsModel(Workbench workbench, @Nullable Id<Property> begin) {
        this.workbench = workbench;
        dimensions = Dimensions.workedOn(workbench);
        property.set(begin);
        followed = Subscription.combine(
                workbench.code().subscribe(this::look),
                dimensions.all().subscribe(this::bring),
                property.subscribe(this::ask),
                openOnly.subscribe(this::ask),
                byPerson.subscribe(this::ask));
    }

    private void look(@Nullable Id<Code> code) {
        if (code != null) {
            dimensions.show(code);
        }
    }

    ReadOnlyObjectProperty<List<Dimension>> all() {
        return dimensions.all();
    }

    /// Whether what is to be shown is still being worked out.
    boolean isWorking() {
        return dimensions.isWorking();
    }

    ObjectProperty<@Nullable Id<Property>> property() {
        return property;
    }

    /// Whether only passages are asked for that nobody has placed.
    BooleanProperty openOnly() {
        return openOnly;
    }

    /// Whether the profiles of participants are looked at.
    BooleanProperty byPerson() {
        return byPerson;
    }

    /// The dimension that is looked at; null where there is none.
    ReadOnlyObjectProperty<@Nullable Dimension> shown() {
        return shown.getReadOnlyProperty();
    }

    ObservableList<Standing> rows() {
        return rows;
    }

    ObservableList<Profile> profiles() {
        return profiles;
    }

    private void ask() {
        asking = true;
        bring(dimensions.all().get());
    }

    private void bring(List<Dimension> all) {
        var found = all.stream()
                .filter(dimension -> dimension.property().id().equals(property.get()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElse(null);
        if (found == null) {
            shown.set(null);
            rows.clear();
            profiles.clear();
            return;
        }
        var before = shown.get();
        if (asking || before == null || !before.property().id().equals(found.property().id())) {
            asking = false;
            underWay.clear();
            open.clear();
            open.addAll(found.passages().stream().filter(Standing::isOpen).map(Standing::place).toList());
        }
        shown.set(found);
        found.passages().forEach(standing -> {
            var at = mine(standing);
            underWay.computeIfPresent(
                    standing.place(), (_, wanted) -> at != null && Math.abs(at - wanted) < SAME ? null : wanted);
        });
        Rows.bring(rows, found.passages().stream()
                .filter(standing -> !openOnly.get() || open.contains(standing.place()))
                .toList());
        Rows.bring(profiles, byPerson.get() ? found.profiles(workbench.now().get()) : List.of());
    }

    /// The next property, or the one before.
    void turn(int by) {
        var ids = dimensions.all().get().stream().map(dimension -> dimension.property().id()).toList();
        var dimension = shown.get();
        if (dimension != null) {
            int at = ids.indexOf(dimension.property().id());
            property.set(ids.get(Math.floorMod(at + by, ids.size())));
        }
    }

    /// Where the coder at work placed it; null for nowhere.
    @Nullable
    Double mine(Standing standing) {
        var location = standing.at().get(me());
        return location == null ? null : location.at();
    }

    Id<Coder> me() {
        return workbench.hand().get().coder();
    }

    /// Where the other coders whose work is seen placed it.
    Map<Id<Coder>, Double> others(Standing standing) {
        return standing.at().values().stream()
                .filter(location -> !location.origin().coder().equals(me()))
                .collect(Collectors.toMap(location -> location.origin().coder(), Location::at, (first, _) -> first));
    }

    /// Places a passage where a number key says: at that value, or, between poles, at that ninth of the way.
    ///
    /// @return whether the key means anything here
    boolean placeByKey(Standing standing, int key) {
        var dimension = shown.get();
        if (dimension == null) {
            return false;
        }
        var along = dimension.property();
        boolean ordered = along.scale() == Property.Scale.ORDERED;
        if (ordered && key >= along.values().size()) {
            return false;
        }
        place(standing, ordered ? along.place(key) : (double) key / (KEYS - 1));
        return true;
    }

    void place(Standing standing, double at) {
        locate(standing, at, new Visit());
        visited = null;
    }

    /// Moves a passage a step towards one end; what nobody placed begins in the middle, or at the value at that end. The steps of one
    /// passage, one after the other, are taken back at once.
    void nudge(Standing standing, int direction) {
        var dimension = shown.get();
        if (dimension == null) {
            return;
        }
        if (!standing.place().equals(visited)) {
            visited = standing.place();
            visit = new Visit();
        }
        var along = dimension.property();
        boolean ordered = along.scale() == Property.Scale.ORDERED;
        var known = underWay.containsKey(standing.place()) ? underWay.get(standing.place()) : mine(standing);
        double step = ordered ? along.place(1) : STEP;
        double at = known != null
                ? Math.clamp(known + direction * step, 0, 1)
                : ordered ? direction > 0 ? 0 : 1 : MIDDLE;
        locate(standing, Math.rint(at * FINEST) / FINEST, visit);
    }

    private void locate(Standing standing, double at, Visit during) {
        var dimension = Objects.requireNonNull(shown.get());
        underWay.put(standing.place(), at);
        var id = dimension.property().id();
        workbench.act(during, (now, by) -> Properties.locate(now, by, id, standing.coding(by.coder()), at));
    }

    /// Takes a passage away from where the coder at work placed it.
    void remove(Standing standing) {
        var dimension = shown.get();
        if (dimension != null && mine(standing) != null) {
            visited = null;
            var id = dimension.property().id();
            workbench.act((now, by) -> Properties.dislocate(now, by, id, standing.coding(by.coder())));
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
        dimensions.close();
    }
}
