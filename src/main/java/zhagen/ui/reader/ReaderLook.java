package zhagen.ui.reader;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import zhagen.ui.look.Palette;

/// How the reader looks, and in which words it speaks of what it shows.
abstract sealed class ReaderLook extends Region permits Reader {

    private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(this, "palette", Palette.LIGHT);
    private final ObjectProperty<ReaderSettings> settings =
            new SimpleObjectProperty<>(this, "settings", ReaderSettings.DEFAULT);
    private final BooleanProperty striped = new SimpleBooleanProperty(this, "striped", true);
    private IntFunction<String> numbering = String::valueOf;
    private Function<Mark, Explained> explaining = Explained::plainly;

    /// How the gutter says the number of a turn; asked for what is on the screen, from the next text on.
    public void setNumbering(IntFunction<String> numbers) {
        numbering = numbers;
    }

    /// What is said of a mark beside its stripe.
    public void setExplaining(Function<Mark, Explained> words) {
        explaining = words;
    }

    Explained explained(Mark mark) {
        return explaining.apply(mark);
    }

    Setting.Manner manner() {
        return new Setting.Manner(settings.get(), palette.get(), numbering, explaining);
    }

    public ObjectProperty<Palette> paletteProperty() {
        return palette;
    }

    public void setPalette(Palette colours) {
        palette.set(colours);
    }

    public ObjectProperty<ReaderSettings> settingsProperty() {
        return settings;
    }

    /// Whether this text has stripes at all; it has if not set.
    public BooleanProperty stripedProperty() {
        return striped;
    }

    /// Runs whenever everything is to be set anew.
    void whenLookChanges(Runnable action) {
        List.of(palette, settings, striped).forEach(look -> look.addListener(_ -> action.run()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 900;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 700;
    }
}
