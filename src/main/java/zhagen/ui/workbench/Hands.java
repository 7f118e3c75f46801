package zhagen.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Round;
import zhagen.model.Studies;
import zhagen.model.Wording;
import zhagen.ui.reader.ReaderSettings.Colours;

/// Who codes and in which round: to be seen, changed, and added to from the status bar. Screen thread.
final class Hands {

    private final Workbench workbench;

    Hands(Workbench workbench) {
        this.workbench = workbench;
    }

    ContextMenu coders() {
        var by = workbench.hand().get();
        var menu = new ContextMenu();
        workbench.now().get().all(Coder.class).forEach(coder -> menu.getItems().add(choice(
                coder.name(), coder.id().equals(by.coder()), () -> workbench.workAs(coder.id(), by.round()))));
        if (workbench.now().get().count(Coder.class) > 1) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(seen(by.coder()));
        }
        menu.getItems().addAll(
                new SeparatorMenuItem(),
                item("hands.rename", () -> ask("hands.rename.ask", nameOf(by.coder()), this::rename)),
                item("hands.coder.add", () -> ask("hands.coder.ask", "", this::add)));
        return menu;
    }

    ContextMenu rounds() {
        var by = workbench.hand().get();
        var menu = new ContextMenu();
        workbench.now().get().all(Round.class).forEach(round -> menu.getItems().add(choice(
                round.name().in(workbench.language()),
                round.id().equals(by.round()),
                () -> workbench.workAs(by.coder(), round.id()))));
        menu.getItems().addAll(new SeparatorMenuItem(), item("hands.round.begin", this::beginRound));
        return menu;
    }

    /// Whose work is to be seen, and whether the text is coloured by it.
    private List<MenuItem> seen(Id<Coder> own) {
        var eyes = workbench.eyes();
        var items = new ArrayList<MenuItem>();
        items.add(check(
                workbench.messages().get().say("coders.blind"), eyes.blind().get(),
                () -> eyes.close(!eyes.blind().get())));
        workbench.now().get().all(Coder.class).filter(coder -> !coder.id().equals(own)).forEach(coder -> {
            var seen = check(
                    workbench.messages().get().say("coders.see", coder.name()),
                    eyes.sees(coder.id()),
                    () -> eyes.hide(coder.id(), eyes.sees(coder.id())));
            seen.setDisable(eyes.blind().get());
            items.add(seen);
        });
        var reading = workbench.preferences().reader();
        var colours = reading.get().colours();
        items.add(check(workbench.messages().get().say("coders.colours"), colours == Colours.CODERS,
                () -> reading.set(reading.get().colouredBy(colours.other()))));
        return items;
    }

    private static MenuItem check(String words, boolean chosen, Runnable action) {
        var item = new CheckMenuItem(words);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private RadioMenuItem choice(String name, boolean chosen, Runnable action) {
        var item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem item(String message, Runnable action) {
        var item = workbench.say().text(new MenuItem(), message);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private String nameOf(Id<Coder> coder) {
        return workbench.now().get().find(coder).map(Coder::name).orElse("");
    }

    private void rename(String name) {
        var coder = workbench.hand().get().coder();
        workbench.act((now, by) -> Studies.renameCoder(now, by, coder, name, initials(name)));
    }

    private void add(String name) {
        var id = Id.<Coder>random();
        var round = workbench.hand().get().round();
        workbench.act((now, by) -> Studies.addCoder(now, by, id, name, initials(name)))
                .thenAccept(_ -> workbench.onScreen(() -> workbench.workAs(id, round)));
    }

    private static String initials(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private void beginRound() {
        var id = Id.<Round>random();
        var coder = workbench.hand().get().coder();
        int number = workbench.now().get().count(Round.class) + 1;
        var name = new Wording("第 " + number + " 轮", "Round " + number);
        workbench.act((now, by) -> Studies.beginRound(now, by, id, name))
                .thenAccept(_ -> workbench.onScreen(() -> workbench.workAs(coder, id)));
    }

    /// Asks for a name.
    private void ask(String question, String before, Consumer<String> answer) {
        var field = new TextField(before);
        field.setPrefColumnCount(18);
        var keep = workbench.say().text(new Button(), "study.keep");
        keep.getStyleClass().setAll("button", "primary");
        Runnable done = () -> {
            var name = field.getText().strip();
            workbench.overlay().hide();
            if (!name.isEmpty()) {
                answer.accept(name);
            }
        };
        keep.setOnAction(_ -> done.run());
        field.setOnAction(_ -> done.run());
        var row = new HBox(8, field, keep);
        row.setAlignment(Pos.CENTER_LEFT);
        var asked = new VBox(workbench.say().text(new Label(), question), row);
        asked.getStyleClass().add("ask");
        workbench.overlay().showInTheMiddle(asked);
        field.requestFocus();
        field.selectAll();
    }
}
