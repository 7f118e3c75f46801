package zhagen.ui.memos;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Coder;
import zhagen.model.Id;
import zhagen.model.Memo;
import zhagen.ui.keys.Command;
import zhagen.ui.links.Choice;
import zhagen.ui.links.FindBox;
import zhagen.ui.links.Segments;
import zhagen.ui.links.Thing;
import zhagen.ui.links.ThingFinder;
import zhagen.ui.links.Things;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// Which memos are listed, in which order and in which form; what the list and the board have in common. Screen thread.
final class MemoFilters extends HBox implements AutoCloseable {

    /// The two forms.
    enum Form {
        LIST,
        BOARD
    }

    private final Workbench workbench;
    private final MemoList memos;
    private final TextField words;
    private final Button about = new Button();
    private final Choice<@Nullable Id<Coder>> coders;
    private final Subscription followed;

    MemoFilters(
            Workbench workbench,
            MemoList memos,
            ThingFinder finder,
            ObjectProperty<Form> form,
            Command toggle,
            Runnable fresh) {
        this.workbench = workbench;
        this.memos = memos;
        var say = workbench.say();
        getStyleClass().addAll("pane-head", "memo-filters");
        setAlignment(Pos.CENTER_LEFT);
        setFillHeight(false);
        words = say.prompt(new TextField(), "memos.filter");
        words.textProperty().bindBidirectional(memos.filter());
        words.setPrefWidth(190);
        words.setMinWidth(90);
        coders = new Choice<>(coders(), memos.coder(), this::nameOf);
        coders.managedProperty().bind(coders.visibleProperty());
        about.getStyleClass().setAll("button", "chip");
        about.setMaxWidth(180);
        about.setOnAction(_ -> chooseAbout(finder));
        var all = say.tip(say.text(new Button(), "memos.all"), "memos.all.tip");
        all.getStyleClass().setAll("button", "quiet");
        all.setOnAction(_ -> memos.showAll());
        all.managedProperty().bind(all.visibleProperty());
        getChildren().setAll(
                title(), forms(form, toggle), words, types(), coders, about, new MemoDates(workbench, memos), all,
                filler(),
                orders(), new MemoExports(workbench, memos), fresh(fresh));
        followed = Subscription.combine(
                workbench.now().subscribe(_ -> showCoders()),
                memos.about().subscribe(_ -> showAbout()),
                workbench.messages().subscribe(_ -> showAbout()),
                memos.rows().subscribe(() -> all.setVisible(memos.isFiltered())));
        all.setVisible(false);
    }

    private HBox title() {
        var title = workbench.say().text(new Label(), "memos.memos");
        title.getStyleClass().add("pane-title");
        var count = workbench.say().text(new Label(), "memos.count", Bindings.size(memos.rows()));
        count.getStyleClass().add("count");
        title.setMinWidth(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        var box = new HBox(6, title, count);
        box.setAlignment(Pos.BASELINE_LEFT);
        return box;
    }

    private Segments<Form> forms(ObjectProperty<Form> form, Command toggle) {
        var segments = new Segments<>(
                List.of(Form.values()),
                (button, one) -> workbench.say()
                        .tip(
                                workbench.say().text(button, "memos.form." + one), "memos.form.tip",
                                workbench.keymap().first(toggle)),
                form::set);
        segments.setMinWidth(USE_PREF_SIZE);
        form.subscribe(segments::show);
        return segments;
    }

    private Choice<Memo.@Nullable Type> types() {
        var types = new ArrayList<Memo.@Nullable Type>();
        types.add(null);
        types.addAll(List.of(Memo.Type.values()));
        var choice = new Choice<Memo.@Nullable Type>(types, memos.type(), type -> workbench.say()
                .string(type == null ? "memos.type.all" : "memo.type." + type.name().toLowerCase(Locale.ROOT)));
        choice.setMinWidth(USE_PREF_SIZE);
        return choice;
    }

    private Choice<MemoList.Order> orders() {
        var order = new Choice<>(
                List.of(MemoList.Order.values()), memos.order(), one -> workbench.say().string(one.key()));
        order.setMinWidth(USE_PREF_SIZE);
        return order;
    }

    private Button fresh(Runnable begin) {
        var fresh = workbench.say()
                .tip(
                        workbench.say().text(new Button(), "memos.new"), "memos.new.tip",
                        workbench.keymap().first(MemosScreen.NEW));
        fresh.setGraphic(Icons.of(Feather.PLUS, 12));
        fresh.getStyleClass().setAll("button", "chip");
        fresh.setMinWidth(USE_PREF_SIZE);
        fresh.setOnAction(_ -> begin.run());
        return fresh;
    }

    private List<@Nullable Id<Coder>> coders() {
        var coders = new ArrayList<@Nullable Id<Coder>>();
        coders.add(null);
        workbench.now().get().all(Coder.class).map(Coder::id).forEach(coders::add);
        return coders;
    }

    /// One coder alone needs no choice.
    private void showCoders() {
        var all = coders();
        coders.offer(all);
        coders.setVisible(all.size() > 2);
    }

    private ObservableValue<String> nameOf(@Nullable Id<Coder> coder) {
        return coder == null
                ? workbench.say().string("memos.coder.all")
                : workbench.now().map(now -> now.find(coder).map(Coder::name).orElse(""));
    }

    private void chooseAbout(ThingFinder finder) {
        if (memos.about().get() != null) {
            memos.about().set(null);
            return;
        }
        FindBox.show(
                workbench, about, "memos.link.find",
                typed -> finder.find(
                        typed, EnumSet.complementOf(EnumSet.of(Thing.Sort.PASSAGE))),
                thing -> memos.about().set(new Id<>(thing.link().target().value())));
    }

    private void showAbout() {
        var now = workbench.now().get();
        var things = new Things(now, workbench.project().texts(), workbench.messages().get());
        var id = memos.about().get();
        var thing = id == null ? null : now.find(id).flatMap(things::of).orElse(null);
        var messages = workbench.messages().get();
        about.setText(thing == null ? messages.say("memos.about.all") : messages.say("memos.about.one", thing.name()));
        about.setGraphic(Icons.of(thing == null ? Feather.LINK : Feather.X, 12));
        about.setMinWidth(thing == null ? USE_PREF_SIZE : 80);
    }

    private static Region filler() {
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }

    void focusWords() {
        words.requestFocus();
    }

    @Override
    public void close() {
        followed.unsubscribe();
    }
}
