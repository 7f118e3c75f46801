package zhagen.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import zhagen.model.Code;
import zhagen.model.Id;
import zhagen.model.Language;
import zhagen.model.Memo;
import zhagen.model.Relation;
import zhagen.model.Relations;
import zhagen.model.Tree;
import zhagen.ui.look.Styles;
import zhagen.ui.workbench.GrowingArea;
import zhagen.ui.workbench.Icons;
import zhagen.ui.workbench.Workbench;

/// All that is known of the chosen code, to be changed where it stands: names in both languages, definition and rules, level,
/// colour; its exemplars, and the way to its memos and relations. What is typed is kept when the field is left. Screen thread.
public final class CodeCard extends VBox implements AutoCloseable {

    private final Workbench workbench;
    private final CodebookPane codebook;
    private final Consumer<Code> writeMemo;
    private final Subscription followed;
    private final Runnable ending;
    private final Region dot = Dots.of(0);
    private final GrowingArea name = new GrowingArea();
    private final TextField otherName = new TextField();
    private final Button level = new Button();
    private final Label counts = new Label();
    private final Label aliases = new Label();
    private final Label prior = new Label();
    private final Button memos = chip();
    private final Button relations = chip();
    private final VBox content = new VBox();
    private final Label empty;
    private final List<Fold> folds = new ArrayList<>();
    private @Nullable Id<Code> shown;

    /// @param writeMemo begins a memo on a code
    public CodeCard(Workbench workbench, CodebookPane codebook, Consumer<Code> writeMemo) {
        this.writeMemo = writeMemo;
        this.workbench = workbench;
        this.codebook = codebook;
        var say = workbench.say();
        getStyleClass().addAll("pane", "code-card");
        empty = say.empty("card.empty");
        build();
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(workbench.code().isNotNull());
        empty.managedProperty().bind(empty.visibleProperty());
        empty.visibleProperty().bind(workbench.code().isNull());
        getChildren().addAll(empty, scroll);
        ending = workbench.listen(_ -> show(workbench.code().get()));
        followed = Subscription.combine(
                workbench.code().subscribe(this::show),
                workbench.messages().subscribe(() -> show(workbench.code().get())),
                workbench.counts().all().subscribe(() -> showCounts(workbench.code().get())));
    }

    private void build() {
        name.getStyleClass().add("code-name");
        otherName.getStyleClass().addAll("bare", "second");
        HBox.setHgrow(name, Priority.ALWAYS);
        level.getStyleClass().setAll("button", "tag-button");
        level.setMinWidth(Region.USE_PREF_SIZE);
        level.setOnAction(_ -> menu(level, code -> codebook.actions().levelItems(code)));
        dot.setOnMousePressed(_ -> menu(dot, code -> codebook.actions().hueItems(code)));
        dot.getStyleClass().add("big");
        counts.getStyleClass().addAll("faint", "small");
        counts.setMinWidth(Region.USE_PREF_SIZE);
        aliases.getStyleClass().addAll("faint", "small");
        aliases.setWrapText(true);
        aliases.managedProperty().bind(aliases.visibleProperty());
        prior.getStyleClass().addAll("faint", "small");
        prior.setWrapText(true);
        prior.managedProperty().bind(prior.visibleProperty());
        var title = new HBox(8, dot, name);
        title.setAlignment(Pos.TOP_LEFT);
        HBox.setMargin(dot, new Insets(9, 0, 0, 0));
        var facts = new HBox(9, level, counts);
        facts.setAlignment(Pos.CENTER_LEFT);
        facts.getStyleClass().add("facts");
        memos.setGraphic(Icons.of(Feather.EDIT_2, 11));
        relations.setGraphic(Icons.of(Feather.REPEAT, 11));
        memos.setOnAction(_ -> menu(memos, this::memoItems));
        relations.setOnAction(_ -> menu(relations, this::relationItems));
        var chips = new FlowPane(6, 6, memos, relations);
        chips.getStyleClass().add("chips");
        content.getStyleClass().add("card-content");
        content.getChildren().setAll(title, otherName, facts, aliases, prior, chips);
        add(new RulesPart(workbench, this::keeping));
        add(new ExemplarsPart(workbench));
        keeping(name, text -> rename(workbench.language(), text));
        keeping(otherName, text -> rename(workbench.language().other(), text));
    }

    /// Puts another part below those that are there.
    public void add(CardPart part) {
        var fold = new Fold(workbench, part);
        folds.add(fold);
        content.getChildren().add(fold);
        code().ifPresent(fold::show);
    }

    private static Button chip() {
        var chip = new Button();
        chip.getStyleClass().setAll("button", "chip");
        return chip;
    }

    private void menu(Node at, Function<Code, List<? extends MenuItem>> items) {
        code().ifPresent(code -> {
            var menu = new ContextMenu();
            menu.getItems().setAll(items.apply(code));
            if (!menu.getItems().isEmpty()) {
                menu.show(at, Side.BOTTOM, 0, 4);
            }
        });
    }

    private Optional<Code> code() {
        return shown == null ? Optional.empty() : workbench.now().get().find(shown);
    }

    /// What is typed is kept on leaving the field, or by Ctrl+Enter; Escape brings back what was there.
    private void keeping(TextInputControl field, Consumer<String> keep) {
        field.focusedProperty().addListener((_, had, has) -> {
            if (had && !has) {
                keep.accept(field.getText());
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            boolean enter = pressed.getCode() == KeyCode.ENTER
                    && (field == name || field == otherName || pressed.isShortcutDown());
            if (enter) {
                codebook.focusTree();
                pressed.consume();
            } else if (pressed.getCode() == KeyCode.ESCAPE) {
                field.setText((String) field.getUserData());
                codebook.focusTree();
                pressed.consume();
            }
        });
    }

    private void rename(Language language, String text) {
        var id = shown;
        if (id != null) {
            codebook.model().rename(id, language, text);
        }
    }

    private void show(@Nullable Id<Code> id) {
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        if (!Objects.equals(id, shown) && focused instanceof TextInputControl field && isIn(field)) {
            codebook.focusTree(); // leaving the field keeps what was typed for the code that it was typed for
        }
        shown = id;
        code().ifPresent(code -> {
            var now = workbench.now().get();
            var language = workbench.language();
            Dots.dye(dot, Tree.hue(now, code));
            fill(name, code.name().exactly(language), code.name().in(language));
            fill(otherName, code.name().exactly(language.other()),
                    workbench.messages().get().say("card.name." + language.other().name().toLowerCase(Locale.ROOT)));
            level.setText(workbench.messages().get().say("level." + code.level().name().toLowerCase(Locale.ROOT)) + " "
                    + codebook.model().number(code.id()));
            aliases.setVisible(!code.aliases().isEmpty());
            aliases.setText(workbench.messages().get().say("card.aliases", String.join(" · ", code.aliases())));
            prior.setVisible(!code.prior().isEmpty());
            prior.setText(workbench.messages().get().say("card.prior", code.prior()));
            showCounts(code.id());
            memos.setText(workbench.messages().get().say(
                    "card.memos", now.pointingAt(code.id(), Memo.class).size()));
            relations.setText(workbench.messages().get().say(
                    "card.relations", now.pointingAt(code.id(), Relation.class).size()));
            folds.forEach(fold -> fold.show(code));
        });
    }

    private boolean isIn(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (at == this) {
                return true;
            }
        }
        return false;
    }

    static void fill(TextInputControl field, String text, String prompt) {
        field.setPromptText(prompt);
        if (!text.equals(field.getUserData()) || !field.isFocused()) {
            field.setUserData(text);
            if (!text.equals(field.getText())) {
                field.setText(text);
            }
        }
    }

    private void showCounts(@Nullable Id<Code> id) {
        if (id != null) {
            var strength = workbench.counts().of(id);
            counts.setText(workbench.messages().get().say("card.counts", strength.passages(), strength.people()));
            Styles.put(counts, "warn", strength.people() == 1 && strength.passages() > 1);
        }
    }

    private List<MenuItem> memoItems(Code code) {
        var items = new ArrayList<MenuItem>();
        workbench.now().get().pointingAt(code.id(), Memo.class).forEach(memo -> {
            var item = new MenuItem(memo.title().isBlank() ? brief(memo.body()) : memo.title());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> workbench.openMemo(memo.id()));
            items.add(item);
        });
        var write = workbench.say().text(new MenuItem(), "coding.menu.memo");
        write.setOnAction(_ -> writeMemo.accept(code));
        items.add(write);
        return items;
    }

    private static String brief(String body) {
        var line = body.strip().lines().findFirst().orElse("");
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }

    private List<MenuItem> relationItems(Code code) {
        var now = workbench.now().get();
        var items = new ArrayList<MenuItem>();
        now.pointingAt(code.id(), Relation.class).forEach(relation -> {
            var from = Relations.nameOf(now, relation.from()).in(workbench.language());
            var to = Relations.nameOf(now, relation.to()).in(workbench.language());
            var item = new MenuItem(from + " → " + to);
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> workbench.openRelation(relation.id()));
            items.add(item);
        });
        return items;
    }

    @Override
    public void close() {
        ending.run();
        followed.unsubscribe();
        folds.forEach(Fold::close);
    }
}
