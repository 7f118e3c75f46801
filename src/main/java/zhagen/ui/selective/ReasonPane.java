package zhagen.ui.selective;

import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Level;
import zhagen.model.Memo;
import zhagen.model.Memos;
import zhagen.model.Mentions;
import zhagen.model.Wording;
import zhagen.ui.links.Writing;
import zhagen.ui.links.WritingArea;
import zhagen.ui.workbench.GrowingArea;
import zhagen.ui.workbench.Workbench;

/// Why the core category is what it is; and for another candidate, the place to say why it should be. Screen thread.
final class ReasonPane extends VBox implements AutoCloseable {

    private final Workbench workbench;
    private final SelectiveModel model;
    private final CandidatesPane candidates;
    private final Label title = new Label();
    private final Label hint = new Label();
    private final GrowingArea why = new GrowingArea();
    private final Button choose = new Button();
    private final Button memo = new Button();
    private final Button promote = new Button();
    private final Writing<Memo> writing;
    private final WritingArea reason;
    private final Label linked = new Label();
    private final Subscription followed;
    private @Nullable Id<Code> asked;

    ReasonPane(Workbench workbench, SelectiveModel model, CandidatesPane candidates) {
        super(6);
        this.workbench = workbench;
        this.model = model;
        this.candidates = candidates;
        this.writing = new Writing<>(workbench, it -> Wording.zh(it.body()), (now, by, id, words) -> Memos.edit(
                now, by, id, now.get(id).type(), now.get(id).title(), words.zh()));
        this.reason = workbench.say().prompt(new WritingArea(writing.zh(), writing::save), "selective.why");
        getStyleClass().addAll("pane", "reason");
        furnish();
        followed = Subscription.combine(
                model.view().subscribe(_ -> show()),
                candidates.looked().subscribe(_ -> show()),
                workbench.messages().subscribe(_ -> show()));
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                writing.leave();
            }
        });
    }

    private void furnish() {
        var say = workbench.say();
        title.getStyleClass().addAll("strong", "small");
        title.setMinWidth(0);
        hint.getStyleClass().addAll("second", "small");
        linked.getStyleClass().addAll("second", "small");
        why.getStyleClass().add("why");
        say.prompt(why, "selective.why");
        reason.getStyleClass().addAll("bare", "reason-words");
        reason.setPrefRowCount(3);
        say.text(choose, "selective.choose").getStyleClass().setAll("button", "primary");
        choose.disableProperty().bind(why.textProperty().map(String::isBlank));
        choose.setOnAction(_ -> choose());
        memo.getStyleClass().setAll("button", "link", "small");
        memo.setOnAction(_ -> reason().ifPresent(it -> workbench.openMemo(it.id())));
        say.tip(say.text(promote, "selective.promote"), "selective.promote.tip");
        promote.getStyleClass().setAll("button", "link", "small");
        promote.setOnAction(_ -> core().ifPresent(core -> model.promote(core.id())));
        for (var label : new Label[] {hint, linked}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
    }

    private void choose() {
        var category = asked;
        if (category != null) {
            model.choose(category, why.getText());
            why.clear();
        }
    }

    private Optional<Memo> reason() {
        return Optional.ofNullable(model.view().get()).flatMap(SelectiveModel.View::reason);
    }

    private Optional<Code> core() {
        return Optional.ofNullable(model.view().get())
                .map(view -> view.model().core())
                .flatMap(id -> workbench.now().get().find(id));
    }

    private void show() {
        var now = workbench.now().get();
        var core = core();
        var looked = Optional.ofNullable(candidates.looked().get()).flatMap(now::find).or(() -> core);
        if (looked.isEmpty()) {
            asked = null;
            hint.setText(workbench.messages().get().say(
                    candidates.getItems().isEmpty() ? "selective.candidates.none.how" : "selective.reason.none"));
            getChildren().setAll(hint);
        } else if (looked.equals(core) && reason().isPresent()) {
            asked = null;
            showReason(core.orElseThrow(), reason().orElseThrow());
        } else {
            ask(looked.get(), core);
        }
    }

    private void showReason(Code core, Memo of) {
        var messages = workbench.messages().get();
        title.setText(messages.say("selective.reason", core.name().in(messages.language())));
        memo.setText(messages.say(
                "selective.reason.memo", of.origin().made().atZone(ZoneId.systemDefault()).toLocalDate().toString()));
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var below = new HBox(8, memo, filler);
        if (core.level() != Level.CORE) {
            below.getChildren().add(promote);
        }
        writing.open(of.id());
        boolean plain = of.mentions().isEmpty();
        linked.setText(Mentions.plain(of.body()));
        var words = plain ? reason : linked;
        if (getChildren().size() != 3 || getChildren().get(1) != words) {
            getChildren().setAll(title, words, below);
        } else {
            getChildren().set(2, below);
        }
    }

    private void ask(Code category, Optional<Code> core) {
        var messages = workbench.messages().get();
        if (!category.id().equals(asked)) {
            why.clear();
        }
        asked = category.id();
        title.setText(messages.say("selective.choose.title", category.name().in(messages.language())));
        hint.setText(core.filter(it -> !it.equals(category))
                .map(it -> messages.say("selective.choose.instead", it.name().in(messages.language())))
                .orElse(messages.say("selective.choose.hint")));
        if (getChildren().size() != 4) {
            getChildren().setAll(title, hint, why, choose);
        }
    }

    @Override
    public void close() {
        followed.unsubscribe();
        writing.close();
    }
}
