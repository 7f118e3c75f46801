package zhagen.ui.coding;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import zhagen.model.Coder;
import zhagen.model.Coding;
import zhagen.model.Id;
import zhagen.ui.codebook.Dots;
import zhagen.ui.keys.Command;
import zhagen.ui.keys.Commands;
import zhagen.ui.reader.Reader;
import zhagen.ui.reader.ReaderSettings;
import zhagen.ui.reader.ReaderSettings.Colours;
import zhagen.ui.workbench.Workbench;

/// Says below the text whose colour is whose while highlights and stripes are coloured by coder, and how much each has coded here; a key
/// turns to these colours and back. Screen thread.
final class CoderLegend extends FlowPane implements AutoCloseable {

    private static final Commands<CoderLegend> KEYS =
            new Commands<CoderLegend>().with(Pen.AREA.command("coders", "C"), CoderLegend::turn);
    static final List<Command> COMMANDS = KEYS.list();

    private final Workbench workbench;
    private final CodingModel model;
    private final Label title;
    private final Button back;
    private final Subscription followed;
    private final Runnable ending;

    /// @param reader where the key is pressed
    CoderLegend(Workbench workbench, CodingModel model, Reader reader) {
        super(14, 4);
        this.workbench = workbench;
        this.model = model;
        getStyleClass().add("coder-legend");
        title = workbench.say().text(new Label(), "coders.legend");
        title.getStyleClass().addAll("faint", "small");
        back = workbench.say().text(new Button(), "coders.legend.back");
        back.getStyleClass().setAll("button", "link", "small");
        back.setFocusTraversable(false);
        back.setOnAction(_ -> turn());
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        reader.addEventHandler(KeyEvent.ANY, event -> KEYS.act(event, workbench.keymap(), this));
        followed = Subscription.combine(
                workbench.preferences().reader().map(ReaderSettings::colours).subscribe(_ -> show()),
                workbench.messages().subscribe(_ -> show()),
                model.source().subscribe(_ -> show()));
        ending = workbench.listen(_ -> show());
    }

    private void turn() {
        var reading = workbench.preferences().reader();
        reading.set(reading.get().colouredBy(reading.get().colours().other()));
    }

    private void show() {
        var source = model.source().get();
        setVisible(source != null && workbench.preferences().reader().get().colours() == Colours.CODERS);
        if (source == null || !isVisible()) {
            return;
        }
        var codings = workbench.now().get().pointingAt(source, Coding.class).stream()
                .collect(Collectors.groupingBy(coding -> coding.origin().coder(), Collectors.counting()));
        getChildren().setAll(title);
        workbench.now().get().all(Coder.class)
                .filter(coder -> codings.containsKey(coder.id()))
                .forEach(coder -> getChildren().add(entry(coder, codings)));
        getChildren().add(back);
    }

    private Label entry(Coder coder, Map<Id<Coder>, Long> codings) {
        var initials = ReaderModel.initials(workbench.now().get(), coder);
        var said = initials.equals(coder.name()) ? coder.name() : initials + " · " + coder.name();
        var entry = new Label(said + "  " + codings.get(coder.id()), Dots.of(coder.hue()));
        entry.getStyleClass().addAll("second", "small");
        return entry;
    }

    @Override
    public void close() {
        followed.unsubscribe();
        ending.run();
    }
}
